import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Movement between classes', es: 'Movimiento entre clases' },
  intro: {
    en: 'The same customers classed on two days, by the rules of the RFM widget above: who rose, who fell, and what customers who buy at equal rates would have shown.',
    es: 'Los mismos clientes clasificados en dos fechas, con las reglas del RFM de arriba: quién ha subido, quién ha bajado y qué se habría visto en clientes que compran a un ritmo igual.'
  },
  beforeHelp: {
    en: 'Each day only knows what had been bought by then.',
    es: 'Cada fecha solo conoce lo comprado hasta entonces.'
  },
  targetHelp: {
    en: 'Of the customers who stood in B to E before.',
    es: 'De los clientes que antes estaban entre B y E.'
  },
  rose: { en: 'Rose', es: 'Subieron' },
  fell: { en: 'Fell', es: 'Bajaron' },
  net: { en: 'Net movement, in customers', es: 'Movimiento neto, en clientes' },
  upRate: { en: 'Up-rate', es: 'Tasa de subida' },
  downRate: { en: 'Down-rate', es: 'Tasa de bajada' },
  aboveTarget: { en: 'Against the target', es: 'Frente al objetivo' },
  pValue: {
    en: 'Draws at equal rates in which at least as many rise (p)',
    es: 'Sorteos a ritmo igual en que suben tantos o más (p)'
  },
  pValueHelp: {
    en: 'p near 0%: equal rates hardly ever lift so many. Near 100%: they nearly always lift as many or more. The target says whether so many rose as were wanted; p, whether chance is enough for that.',
    es: 'p cerca del 0\u00a0%: los ritmos iguales casi nunca hacen subir a tantos. Cerca del 100\u00a0%: casi siempre hacen subir a tantos o más. El objetivo dice si han subido los que se querían; la p, si para eso basta el azar.'
  },
  second: { en: 'Compare with a later file', es: 'Comparar con un archivo posterior' },
  secondNone: { en: 'None: two dates of one table', es: 'Ninguno: dos fechas de la misma tabla' },
  secondHelp: {
    en: 'A table kept on this device. The customers are matched by their id.',
    es: 'Una tabla guardada en este dispositivo. Los clientes se emparejan por su identificador.'
  },
  holds: { en: 'The later file holds', es: 'El archivo posterior contiene' },
  holdsRest: {
    en: 'only what came after: on the later day both files count',
    es: 'solo lo que vino después: en la fecha posterior cuentan los dos archivos'
  },
  holdsAll: {
    en: 'everything up to its last day',
    es: 'todo hasta su última fecha'
  },
  twoFiles: {
    en: 'With two files there is neither a list of customers nor SQL: both know one table only.',
    es: 'Con dos archivos no hay lista de clientes ni SQL: los dos conocen una sola tabla.'
  },
  turned: {
    en: 'The day under “Before” comes after the other: they were taken the other way round.',
    es: 'La fecha de «Antes» es posterior a la otra: se han tomado al revés.'
  },
  noNoise: {
    en: 'Of chosen customers it is not said what equal rates would show: whoever chooses them by where they stand also chooses how they moved.',
    es: 'De unos clientes elegidos no se dice qué se vería con ritmos iguales: quien los elige por el lugar que ocupan elige también cómo se han movido.'
  },
  points: { en: 'points', es: 'puntos' }
} as const satisfies Readonly<Record<string, Localised>>
