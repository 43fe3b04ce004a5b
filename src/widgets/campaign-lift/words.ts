import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'What segmenting lifted', es: 'Qué mejoró al segmentar' },
  intro: {
    en: 'Segmented campaigns against unsegmented ones, from sends to sales, with the interval of every difference and every ratio. The campaigns are made up; paste yours, or type four numbers for each group.',
    es: 'Campañas segmentadas frente a campañas sin segmentar, de los envíos a las ventas, con el intervalo de cada diferencia y de cada razón. Las campañas son inventadas; pega las tuyas o escribe cuatro números de cada grupo.'
  },
  table: { en: 'Campaigns', es: 'Campañas' },
  tableHelp: {
    en: 'One campaign a row: name, segmented (yes or no), e-mails sent, opened, clicked, sales. People count once each, however often they open or click.',
    es: 'Una campaña por fila: nombre, segmentada (sí o no), correos enviados, abiertos, con clic, ventas. Cada persona cuenta una vez, aunque abra o pulse varias.'
  },
  from: { en: 'Which numbers', es: 'Qué números' },
  fromTable: { en: 'those of the table', es: 'los de la tabla' },
  fromTyped: { en: 'typed below', es: 'los que escribo abajo' },
  confidence: { en: 'Confidence of intervals', es: 'Confianza de los intervalos' },
  machine: {
    en: 'Opened by machines, of all sent',
    es: 'Abiertos por programas, de los enviados'
  },
  machineHelp: {
    en: 'Since September 2021 Apple Mail fetches the images of a message in advance, for readers who let it: an “open” of nobody. Put in the share of your readers whose mail does so, if you know it; it is taken to be the same in both groups.',
    es: 'Desde septiembre de 2021, Apple Mail descarga por adelantado las imágenes del mensaje si el lector se lo permite: una «apertura» de nadie. Pon la parte de tus lectores cuyo correo lo hace, si la sabes; se da por igual en los dos grupos.'
  },
  seed: { en: 'Seed of the simulations', es: 'Semilla de las simulaciones' },
  segSends: { en: 'Segmented: sent', es: 'Segmentados: enviados' },
  segOpens: { en: 'Segmented: opened', es: 'Segmentados: abiertos' },
  segClicks: { en: 'Segmented: clicked', es: 'Segmentados: con clic' },
  segSales: { en: 'Segmented: sales', es: 'Segmentados: ventas' },
  plainSends: { en: 'Unsegmented: sent', es: 'Sin segmentar: enviados' },
  plainOpens: { en: 'Unsegmented: opened', es: 'Sin segmentar: abiertos' },
  plainClicks: { en: 'Unsegmented: clicked', es: 'Sin segmentar: con clic' },
  plainSales: { en: 'Unsegmented: sales', es: 'Sin segmentar: ventas' },
  opensDifference: { en: 'Opens: difference in points', es: 'Aperturas: diferencia en puntos' },
  opensRatio: { en: 'Opens: ratio', es: 'Aperturas: razón' },
  clicksDifference: { en: 'Clicks: difference in points', es: 'Clics: diferencia en puntos' },
  clicksRatio: { en: 'Clicks: ratio', es: 'Clics: razón' },
  salesDifference: { en: 'Sales: difference in points', es: 'Ventas: diferencia en puntos' },
  salesRatio: { en: 'Sales: ratio', es: 'Ventas: razón' },
  noShare: { en: 'no share to compare', es: 'sin tasa que comparar' },
  noRatio: {
    en: 'no ratio: none, or all, in both groups',
    es: 'no hay razón: nadie, o todos, en ambos grupos'
  },
  noRows: {
    en: 'There is no campaign that can be used: paste rows with sends, opens, clicks and sales, of which none may exceed the sends; or choose to type the numbers.',
    es: 'No hay ninguna campaña que se pueda usar: pega filas con envíos, aperturas, clics y ventas, ninguna por encima de los envíos; o elige escribir los números.'
  },
  oneGroup: {
    en: 'All campaigns are of one kind. A lift needs segmented campaigns and others that are not: say yes or no in the column “Segmented”.',
    es: 'Todas las campañas son de un mismo tipo. Para una mejora hacen falta campañas segmentadas y otras que no lo sean: di sí o no en la columna «Segmentada».'
  }
} as const satisfies Readonly<Record<string, Localised>>

/** Below the charts: what a claim takes, the best of many, peeking. */
export const partWords = {
  claims: { en: 'What a claim would have taken', es: 'Qué habría exigido una afirmación' },
  claimsIntro: {
    en: 'The deck says of CANAL+ that segmenting raises the open rate of e-mails by 20 points and multiplies the CTR of ads on social networks by 15. It gives no base rate, no number of people, no period, and no word on who was compared. The base rates below are ours: set them, and see how many people a group would have needed.',
    es: 'La presentación dice de CANAL+ que segmentar sube la tasa de apertura de los correos en 20 puntos y multiplica por 15 el CTR de los anuncios en redes sociales. No da la tasa de partida, ni cuántas personas, ni en qué periodo, ni a quiénes se comparó. Las tasas de partida de abajo son nuestras: ponlas tú y mira cuántas personas habría necesitado cada grupo.'
  },
  baseOpen: { en: 'Open rate without segmenting', es: 'Tasa de apertura sin segmentar' },
  points: { en: 'Claimed: points more', es: 'Se afirma: puntos de más' },
  within: { en: 'To be known to within ± points', es: 'Con un error de ± puntos' },
  baseClick: { en: 'CTR without segmenting', es: 'CTR sin segmentar' },
  timesMore: { en: 'Claimed: times as much', es: 'Se afirma: multiplicado por' },
  factor: { en: 'To be known to within a factor of', es: 'Con un error de un factor de' },
  power: { en: 'Power wanted', es: 'Potencia deseada' },
  given: {
    en: 'As a fraction of all: 20% are 20 points.',
    es: 'Como parte del total: un 20 % son 20 puntos.'
  },
  pointsDetect: {
    en: 'People a group to see the points at all',
    es: 'Personas por grupo para ver los puntos'
  },
  pointsPrecise: {
    en: 'People a group to know them that closely',
    es: 'Personas por grupo para saberlos con ese error'
  },
  timesDetect: {
    en: 'People a group to see the factor at all',
    es: 'Personas por grupo para ver el factor'
  },
  timesPrecise: {
    en: 'People a group to know it that closely',
    es: 'Personas por grupo para saberlo con ese error'
  },
  impossible: { en: 'more than everybody', es: 'más gente de la que hay' },
  claimsNote: {
    en: 'To see so large an effect takes few people; to know its size takes many. And no number of them helps if the segment was chosen for its interest: then people are compared, and not messages.',
    es: 'Para ver un efecto así bastan pocas personas; para saber cuánto mide hacen falta muchas. Y ninguna cantidad sirve si el segmento se eligió por su interés: entonces se compara a personas, no mensajes.'
  },
  best: { en: 'The best campaign, run again', es: 'La mejor campaña, repetida' },
  bestIntro: {
    en: 'Take the best of many campaigns and send it again. Part of what made it the best was luck, and luck is not sent again: regression to the mean. The rates of these campaigns truly differ, by the spread below.',
    es: 'Toma la mejor de muchas campañas y vuelve a enviarla. Parte de lo que la hizo la mejor fue suerte, y la suerte no se reenvía: es la regresión a la media. Las tasas de estas campañas difieren de verdad, con la dispersión de abajo.'
  },
  campaigns: { en: 'Campaigns compared', es: 'Campañas comparadas' },
  sends: { en: 'E-mails of each', es: 'Correos de cada una' },
  rate: { en: 'Mean of the true rates', es: 'Media de las tasas verdaderas' },
  spread: { en: 'Spread of the true rates (±)', es: 'Dispersión de las tasas verdaderas (±)' },
  spreadHelp: {
    en: 'Standard deviation, as a fraction: 1% is one point. At 0% they are all alike.',
    es: 'Desviación típica, como parte del total: un 1 % es un punto. Con un 0 %, todas iguales.'
  },
  first: { en: 'Rate of the best when picked', es: 'Tasa de la mejor al elegirla' },
  again: { en: 'Rate of the same, run again', es: 'Tasa de la misma, repetida' },
  fell: { en: 'Contests whose winner fell', es: 'Concursos cuya ganadora baja' },
  right: { en: 'Contests won by the truly best', es: 'Concursos que gana la mejor de verdad' },
  peeking: { en: 'Looking until it shines', es: 'Mirar hasta que brille' },
  peekingIntro: {
    en: 'Two groups get the same e-mail. There is nothing to find. Somebody looks at the test every day and stops at the first day on which it calls a difference.',
    es: 'Dos grupos reciben el mismo correo. No hay nada que encontrar. Alguien mira la prueba cada día y para el primero en que señala una diferencia.'
  },
  looks: { en: 'Looks, one a day', es: 'Miradas, una al día' },
  daily: { en: 'E-mails a day in each group', es: 'Correos al día en cada grupo' },
  response: { en: 'Response, the same in both', es: 'Respuesta, igual en los dos' },
  theory: { en: 'False alarms, calculated', es: 'Falsas alarmas, calculadas' },
  simulated: { en: 'False alarms, simulated', es: 'Falsas alarmas, simuladas' },
  atLast: {
    en: 'Looking at the end only, simulated',
    es: 'Falsas alarmas mirando solo al final, simuladas'
  },
  reported: { en: 'Mean “lift” that the alarms report', es: '«Mejora» media que dan las alarmas' },
  noAlarm: { en: 'no alarm', es: 'ninguna alarma' },
  runs: { en: 'Simulated contests', es: 'Concursos simulados' },
  tests: { en: 'Simulated tests', es: 'Pruebas simuladas' }
} as const satisfies Readonly<Record<string, Localised>>
