import type { Localised } from '../../i18n/locale.ts'

/** The fields. */
export const fieldWords = {
  outcome: { en: 'What is compared', es: 'Qué se compara' },
  money: { en: 'spend per customer', es: 'el gasto por cliente' },
  share: { en: 'share who buy', es: 'la parte que compra' },
  customers: { en: 'Customers in the campaign', es: 'Clientes de la campaña' },
  held: { en: 'Left alone (control group)', es: 'Sin mensaje (grupo de control)' },
  mean: { en: 'Mean spend without a message', es: 'Gasto medio sin mensaje' },
  sd: { en: 'Its standard deviation', es: 'Su desviación típica' },
  sdHelp: {
    en: 'How much customers differ. In a shop, three times the mean is nothing unusual.',
    es: 'Cuánto difieren los clientes. En una tienda, tres veces la media no es nada raro.'
  },
  effect: { en: 'Effect assumed, per customer', es: 'Efecto supuesto, por cliente' },
  unsure: { en: 'How far off that may be (±)', es: 'Cuánto puede fallar (±)' },
  unsureHelp: {
    en: 'Standard deviation of what you believe before the campaign.',
    es: 'Desviación típica de lo que crees antes de la campaña.'
  },
  base: { en: 'Share who buy without a message', es: 'Parte que compra sin mensaje' },
  rise: { en: 'Rise assumed, in points', es: 'Subida supuesta, en puntos' },
  riseUnsure: { en: 'How far off the rise may be (±)', es: 'Cuánto puede fallar la subida (±)' },
  worth: { en: 'What a buyer spends', es: 'Lo que gasta quien compra' },
  correlation: {
    en: 'Correlation with the period before',
    es: 'Correlación con el periodo anterior'
  },
  correlationHelp: {
    en: '0: what customers spent before is not used. The table below the charts tells you yours.',
    es: 'Con 0 no se usa lo que gastaron antes. La tabla, más abajo, te dice la tuya.'
  },
  looks: { en: 'Looks, the last one included', es: 'Miradas, contando la última' },
  rule: { en: 'What is done about looking', es: 'Qué se hace con las miradas' },
  ruleNone: { en: 'nothing', es: 'nada' },
  rulePocock: {
    en: 'the same high bound each time (Pocock)',
    es: 'el mismo límite alto siempre (Pocock)'
  },
  ruleFleming: {
    en: 'very high at first, usual at the end (O’Brien–Fleming)',
    es: 'muy alto al principio, normal al final (O’Brien–Fleming)'
  },
  margin: { en: 'Margin on what is added', es: 'Margen de lo añadido' },
  cost: { en: 'Cost of a message', es: 'Coste de un mensaje' },
  again: { en: 'Campaigns that this one decides', es: 'Campañas que decide esta' },
  againHelp: {
    en: 'So many more like it will be sent to everybody, or not, by what this one shows.',
    es: 'Cuántas más como esta se enviarán a todos, o no, según lo que salga.'
  },
  confidence: { en: 'Confidence of the interval', es: 'Confianza del intervalo' },
  power: { en: 'Power wanted', es: 'Potencia deseada' },
  seed: { en: 'Number of the draw', es: 'Número del sorteo' }
} as const satisfies Readonly<Record<string, Localised>>

/** The rest. */
export const words = {
  title: { en: 'Hold-out cockpit', es: 'El tablero del grupo de control' },
  intro: {
    en: 'How many to leave alone, before the campaign is sent: what such a split could see, what it costs, and what it is worth. The numbers are invented; put in yours.',
    es: 'A cuántos dejar tranquilos, antes de enviar la campaña: qué podría ver ese reparto, qué cuesta y qué vale. Los números son inventados; pon los tuyos.'
  },
  table: { en: 'A finished trial', es: 'Una prueba acabada' },
  tableHelp: {
    en: 'For the last part of the widget. One customer a row: group (treated or control), spend in the trial, spend in a period before it. Those who spent nothing count too, with a 0.',
    es: 'Para la última parte. Un cliente por fila: grupo (tratados o control), gasto en la prueba y gasto en un periodo anterior. Quien no gastó nada también cuenta, con un 0.'
  },
  control: { en: 'Customers left alone', es: 'Clientes sin mensaje' },
  half: { en: 'The interval will be ±', es: 'El intervalo será de ±' },
  smallest: { en: 'Smallest effect that can be seen', es: 'Menor efecto que se puede ver' },
  chance: {
    en: 'Power: chance of seeing the effect',
    es: 'Potencia: probabilidad de ver el efecto'
  },
  needed: { en: 'Customers needed, with this split', es: 'Clientes necesarios, con este reparto' },
  neededEven: { en: 'Customers needed, half and half', es: 'Clientes necesarios, mitad y mitad' },
  givenUp: { en: 'Revenue given up by holding out', es: 'Ingresos a los que se renuncia' },
  bestPower: { en: 'Best split for power', es: 'Mejor reparto para la potencia' },
  bestProfit: { en: 'Best split for profit', es: 'Mejor reparto para el beneficio' },
  half50: { en: 'half and half', es: 'mitad y mitad' },
  nobody: { en: 'nobody left alone', es: 'nadie sin mensaje' },
  never: { en: 'more than there are people', es: 'más de los que hay en el mundo' },
  noEffect: { en: 'not with these customers', es: 'con estos clientes, ninguno' },
  tooFew: {
    en: 'Each group needs at least two customers: leave more of them alone, or fewer.',
    es: 'Cada grupo necesita al menos dos clientes: deja tranquilos a más, o a menos.'
  },
  cut: {
    en: 'With that rise the share who buy would leave the range from 0% to 100%; it is cut at the end. Assume a smaller one.',
    es: 'Con esa subida, la parte que compra se saldría del intervalo del 0\u00a0% al 100\u00a0%; se corta en el extremo. Supón una menor.'
  },
  again: { en: 'Draw lots again', es: 'Sortear otra vez' },
  held: { en: 'Intervals that hold the true effect', es: 'Intervalos que contienen el efecto' },
  seen: { en: 'Trials that would have noticed it', es: 'Pruebas que lo habrían notado' },
  profit: { en: 'What the hold-out is worth', es: 'Qué vale el grupo de control' },
  profitIntro: {
    en: 'Who is left alone brings no margin now, and costs no message. In return, the next campaigns are sent or not by better knowledge. What you believe beforehand is taken to be normal: the effect assumed, give or take.',
    es: 'A quien se deja tranquilo no le sacas margen ahora, ni te cuesta el mensaje. A cambio, las campañas siguientes se envían o no sabiendo más. Lo que crees de antemano se toma como normal: el efecto supuesto, con lo que puede fallar (±).'
  },
  bestControl: { en: 'Left alone, for the most profit', es: 'Sin mensaje, para ganar más' },
  bestMore: { en: 'More than leaving nobody alone', es: 'Más que escribir a todos' },
  nowMore: { en: 'The same, with your split', es: 'Lo mismo, con tu reparto' },
  givenProfit: { en: 'Profit given up in this campaign', es: 'Beneficio al que se renuncia ahora' },
  pilot: {
    en: 'A pilot instead: each of two groups',
    es: 'O un ensayo: cada uno de los dos grupos'
  },
  pilotNote: {
    en: 'The pilot is another plan: before the campaign, one small group gets the message and one does not, and all others get what did better (Feit and Berman’s Test & Roll). Its size is for somebody who has no opinion on which will.',
    es: 'El ensayo es otro plan: antes de la campaña, un grupo pequeño recibe el mensaje y otro no, y los demás reciben lo que haya ido mejor (el Test & Roll de Feit y Berman). Su tamaño es para quien no tiene opinión sobre cuál irá mejor.'
  },
  looking: { en: 'If somebody looks before the end', es: 'Si alguien mira antes de tiempo' },
  lookingIntro: {
    en: 'Looks at equal stretches of the campaign; the trial stops at the first that shows an effect. Higher bounds to jump, less power: that is what the permission to look costs.',
    es: 'Miradas a trechos iguales de la campaña; la prueba se para en la primera que enseña un efecto. Límites más altos, menos potencia: es lo que cuesta el permiso para mirar.'
  },
  alarms: { en: 'False alarms, all looks together', es: 'Falsas alarmas, con todas las miradas' },
  lookedPower: { en: 'Power with these looks', es: 'Potencia con estas miradas' },
  careless: {
    en: 'Without a correction the power seems to rise with every look. So do the false alarms, and for the same reason: the bar is lower than it looks.',
    es: 'Sin corregir, parece que la potencia sube con cada mirada. También suben las falsas alarmas, y por lo mismo: el listón está más bajo de lo que parece.'
  },
  firstBound: { en: 'Bound on |z| at the first look', es: 'Límite de |z| en la primera mirada' },
  lastBound: { en: 'Bound on |z| at the last look', es: 'Límite de |z| en la última' },
  own: {
    en: 'A finished trial, with the spend before (CUPED)',
    es: 'Una prueba acabada, con el gasto anterior (CUPED)'
  },
  ownIntro: {
    en: 'The table at the top of the widget; it opens with eighty invented customers. Who spent a lot before will spend a lot now, with a message or without: that part of the difference between the groups is chance that was there beforehand, and it can be taken out.',
    es: 'La tabla del principio; de entrada, ochenta clientes inventados. Quien gastaba mucho antes gastará mucho ahora, con mensaje o sin él: esa parte de la diferencia entre los grupos es azar que ya estaba ahí, y se puede descontar.'
  },
  plain: { en: 'Effect per customer, as it is', es: 'Efecto por cliente, tal cual' },
  adjusted: { en: 'The same, adjusted', es: 'Lo mismo, ajustado' },
  ownCorrelation: {
    en: 'Correlation with the spend before',
    es: 'Correlación con el gasto anterior'
  },
  worth: { en: 'Worth so many times the customers', es: 'Vale por tantas veces los clientes' },
  none: { en: 'none: all the same', es: 'ninguna: todos iguales' },
  'no-rows': {
    en: 'The table is empty. Paste a group, a spend and a spend before, one customer a row.',
    es: 'La tabla está vacía. Pega un grupo, un gasto y un gasto anterior, un cliente por fila.'
  },
  'no-groups': {
    en: 'Two groups are needed, and names that tell them apart, such as “treated” and “control”.',
    es: 'Hacen falta dos grupos, con nombres que los distingan, como «tratados» y «control».'
  },
  'no-spread': {
    en: 'Each group needs at least two customers, and somebody must have spent something else than the others.',
    es: 'Cada grupo necesita al menos dos clientes, y alguien tiene que haber gastado algo distinto que los demás.'
  }
} as const satisfies Readonly<Record<string, Localised>>
