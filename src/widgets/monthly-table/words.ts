import type { Locale, Localised } from '../../i18n/locale.ts'

export const words = {
  ordersDays: {
    en: 'From your orders: days after a purchase for which the buyer counts as a customer',
    es: 'A partir de tus pedidos: días tras una compra en los que el comprador cuenta como cliente'
  },
  ordersTake: { en: 'Months of my orders', es: 'Meses de mis pedidos' },
  ordersReading: { en: 'Reading your orders …', es: 'Leyendo tus pedidos…' },
  ordersNone: {
    en: 'The kept table of orders has no whole month with dates.',
    es: 'La tabla de pedidos guardada no tiene ningún mes completo con fechas.'
  },
  title: { en: 'Your own months', es: 'Tus propios meses' },
  intro: {
    en: 'Paste a table from a spreadsheet, or drop a file: month, marketing and sales cost, revenue, customers at the start, new and lost. It stays on your device. Until you do, this is a sample shop.',
    es: 'Pega una tabla de tu hoja de cálculo o suelta un archivo: mes, coste de marketing y ventas, ingresos, clientes al inicio, altas y bajas. No sale de tu dispositivo. Mientras tanto, esto es una tienda de ejemplo.'
  },
  paste: { en: 'Table', es: 'Tabla' },
  pasteHelp: {
    en: 'One row a month, columns in any order, with or without a header, in English or Spanish. A copied link does not carry the table; a saved file does.',
    es: 'Una fila por mes, columnas en cualquier orden, con o sin cabecera, en español o en inglés. El enlace que se copia no lleva la tabla; el archivo que se guarda, sí.'
  },
  reading: { en: 'How it was read', es: 'Cómo se ha leído' },
  column: { en: 'Column', es: 'Columna' },
  role: { en: 'Holds', es: 'Contiene' },
  why: { en: 'Why', es: 'Por qué' },
  unused: { en: 'not used', es: 'no se usa' },
  problems: { en: 'What to look at', es: 'Qué conviene revisar' },
  noProblems: {
    en: 'Nothing odd was found.',
    es: 'No se ha encontrado nada raro.'
  },
  treatment: {
    refused: { en: 'not read', es: 'sin leer' },
    'row-set-aside': { en: 'row set aside', es: 'fila apartada' },
    'cell-left-empty': { en: 'cell left empty', es: 'celda en blanco' },
    kept: { en: 'kept', es: 'se conserva' },
    noted: { en: 'noted', es: 'aviso' }
  },
  noRows: {
    en: 'There is a header, and no row below it.',
    es: 'Hay una cabecera y ninguna fila debajo.'
  },
  about: { en: 'about the months', es: 'sobre los meses' },
  caption: {
    en: 'LTV and what is left of it after CAC are counted here on revenue, not on margin.',
    es: 'El LTV y lo que queda de él tras el CAC se cuentan aquí sobre ingresos, no sobre margen.'
  },
  results: { en: 'Month by month', es: 'Mes a mes' },
  month: { en: 'Month', es: 'Mes' },
  send: { en: 'Send to the sheet', es: 'Llevar a la hoja' },
  period: { en: 'The whole period', es: 'Todo el periodo' },
  charts: { en: 'Each metric over time', es: 'Cada métrica en el tiempo' },
  none: {
    en: 'No month could be read. The list above says what was seen.',
    es: 'No se ha podido leer ningún mes. La lista de arriba dice qué se ha visto.'
  },
  blank: {
    en: 'There is no table yet: paste one above, choose a file, or load the sample.',
    es: 'Aún no hay ninguna tabla: pégala arriba, elige un archivo o carga el ejemplo.'
  },
  noMetrics: {
    en: 'Nothing can be worked out from this: no row has the amounts that a metric needs. Above stands how each column was read; correct it there.',
    es: 'De esto no se puede calcular nada: ninguna fila tiene los datos que necesita una métrica. Arriba pone cómo se ha leído cada columna; corrígelo ahí.'
  },
  toSheet: { en: 'Go to the sheet', es: 'Ir a la hoja' }
} as const satisfies Readonly<Record<string, Localised | Readonly<Record<string, Localised>>>>

export const sent = (what: string, locale: Locale): string =>
  locale === 'en'
    ? `The live sheet now has the numbers of ${what}.`
    : `La hoja viva tiene ahora los números de ${what}.`

export const moreProblems = (count: number, locale: Locale): string =>
  locale === 'en' ? `${count} more` : `${count} más`

export const notListed = (count: number, locale: Locale): string =>
  locale === 'en'
    ? `${count} more of the kind are not listed.`
    : `Otras ${count} observaciones no se enumeran.`

export const currencyOffer = (currency: string, locale: Locale): string =>
  locale === 'en' ? `Show amounts in ${currency}` : `Mostrar los importes en ${currency}`

/** Why a month cannot be sent, beside its name. */
export const notSendable = (
  missing: readonly string[],
  outside: readonly string[],
  locale: Locale
): string => {
  const en = [
    missing.length && `missing: ${missing.join(', ')}`,
    outside.length && `out of bounds: ${outside.join(', ')}`
  ]
  const es = [
    missing.length && `falta: ${missing.join(', ')}`,
    outside.length && `fuera de límites: ${outside.join(', ')}`
  ]
  return (locale === 'en' ? en : es).filter(Boolean).join('; ')
}

/** What the period sends, spelled out. */
export const periodNote = (months: number, leftOut: number, locale: Locale): string => {
  const en = `${months === 1 ? 'The one month with all five values' : `Monthly averages of ${months} months with all five values`}, so that CAC is total cost over total new customers, and ARPU and churn are totals over customer-months.`
  const es = `${months === 1 ? 'Datos de un mes con los cinco valores' : `Medias mensuales de ${months} meses con los cinco datos`}, de modo que el CAC es el coste total entre las altas totales, y el ARPU y el churn son totales entre meses-cliente.`
  const out = leftOut
    ? locale === 'en'
      ? ` Left out, with a value missing or out of bounds: ${leftOut}.`
      : ` Meses que quedan fuera porque falta un dato o se sale de los límites: ${leftOut}.`
    : ''
  return (locale === 'en' ? en : es) + out
}
