import type { Localised } from '../../i18n/locale.ts'

export const fieldWords = {
  spend: { en: 'Buys from', es: 'Compra desde' },
  spendHelp: { en: 'Spend in the time of the table.', es: 'Gasto en el periodo de la tabla.' },
  participation: { en: 'Active from', es: 'Activo desde' },
  participationHelp: {
    en: 'Posts, comments and shares, counted as in the table.',
    es: 'Publicaciones, comentarios y veces que comparte, contados como en la tabla.'
  },
  friends: { en: 'Ambassador from', es: 'Embajador desde' },
  friendsHelp: {
    en: 'The influence that is asked for, as friends or followers.',
    es: 'La influencia que se exige, en amigos o seguidores.'
  },
  friendsUnit: { en: 'friends', es: 'amigos' },
  population: { en: 'People who could be reached', es: 'Personas a las que se podría llegar' },
  populationHelp: {
    en: 'Where the friends come from: a city, a hobby, a country. 10,000 is an assumption of ours.',
    es: 'De donde salen los amigos: una ciudad, una afición, un país. 10.000 es un supuesto nuestro.'
  },
  buysActive: {
    en: 'Join, of those who buy and speak',
    es: 'Aceptan, de los que compran y hablan'
  },
  buysInactive: {
    en: 'Join, of those who buy in silence',
    es: 'Aceptan, de los que compran y callan'
  },
  quietActive: {
    en: 'Join, of those who speak without buying',
    es: 'Aceptan, de los que hablan sin comprar'
  },
  quietInactive: { en: 'Join, of those who do neither', es: 'Aceptan, de los demás' },
  joinHelp: {
    en: 'Of those invited to the club. This and what follows are assumptions of ours.',
    es: 'De los invitados al club. Este valor y los que siguen son supuestos nuestros.'
  },
  extra: { en: 'Extra spend of a new member', es: 'Gasto adicional de un nuevo socio' },
  margin: { en: 'Margin on it', es: 'Margen de ese gasto' },
  cost: { en: 'Cost of an invitation', es: 'Coste de una invitación' },
  wanted: { en: 'Ambassadors are', es: 'Son embajadores' },
  wantedHelp: {
    en: 'On the deck’s map the word stands near those who buy; its layout is lost in our text.',
    es: 'En el mapa de la presentación la palabra está cerca de quienes compran; en nuestro texto se ha perdido la maquetación.'
  },
  wantedBuying: {
    en: 'influential, active buyers',
    es: 'los influyentes que compran y participan'
  },
  wantedActive: { en: 'the influential who are active', es: 'los influyentes que participan' },
  wantedAll: { en: 'all the influential', es: 'todos los influyentes' },
  audience: { en: 'Mean number of friends', es: 'Media de amigos' },
  audienceTable: {
    en: 'the ambassadors’, from the table',
    es: 'la de los embajadores de la tabla'
  },
  audienceOwn: { en: 'a number of my own', es: 'una cifra propia' },
  mean: { en: 'My mean number of friends', es: 'Mi media de amigos' },
  meanHelp: {
    en: '515 in the deck’s case, Shiseido. Used if chosen above.',
    es: '515 en el caso de la presentación, Shiseido. Se usa si lo eliges arriba.'
  },
  overlap: { en: 'Overlap of audiences', es: 'Solapamiento de audiencias' },
  overlapHelp: {
    en: 'Friends of people who know each other overlap more than chance. Compare two lists of friends and use what you find.',
    es: 'Los amigos de quienes se conocen coinciden más de lo que daría el azar. Compara dos listas de amigos y usa lo que encuentres.'
  },
  overlapPopulation: { en: 'by chance, from the population', es: 'por azar, según la población' },
  overlapMeasured: { en: 'as I measured it', es: 'el que he medido' },
  shared: { en: 'Measured: shared friends', es: 'Medido: amigos en común' },
  sharedHelp: {
    en: 'Of one ambassador’s friends, how many are another’s too. Used if chosen above.',
    es: 'De los amigos de un embajador, cuántos lo son también de otro. Se usa si lo eliges arriba.'
  }
} as const satisfies Readonly<Record<string, Localised>>
