import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import type { ColumnRead, Refusal, RowError } from './reading.ts'
import { roleNames } from './role-names.ts'
import { explainReason } from './row-sentences.ts'

type Found = Extract<Refusal, { kind: 'format' }>['found']

const FORMATS: Readonly<Record<Found, Localised>> = {
  xls: {
    en: 'This is a workbook in the old XLS format. Save it as XLSX or CSV and open that.',
    es: 'Es un libro en el formato antiguo XLS. Guárdalo como XLSX o CSV y ábrelo así.'
  },
  pdf: {
    en: 'This is a PDF. Export the orders as CSV or XLSX where they come from.',
    es: 'Es un PDF. Exporta los pedidos como CSV o XLSX desde el programa de origen.'
  },
  html: {
    en: 'This is a web page or XML, not a table. Some shops name such a file “.xls”: open it in a spreadsheet and save it as XLSX or CSV.',
    es: 'Es una página web o XML, no una tabla. Algunas tiendas llaman «.xls» a un archivo así: ábrelo en una hoja de cálculo y guárdalo como XLSX o CSV.'
  },
  json: {
    en: 'This is JSON, not a table. Export the orders as CSV or XLSX.',
    es: 'Es JSON, no una tabla. Exporta los pedidos como CSV o XLSX.'
  },
  workbook: {
    en: 'This workbook is of a kind that is not read here. Save it as XLSX or CSV.',
    es: 'Es un libro de un tipo que aquí no se lee. Guárdalo como XLSX o CSV.'
  },
  zip: {
    en: 'This is a ZIP archive without a workbook inside. Unpack it and open the table.',
    es: 'Es un archivo ZIP sin ningún libro de Excel dentro. Descomprímelo y abre la tabla.'
  },
  parquet: {
    en: 'This is a Parquet file, which a browser does not read here. The command “npm run analyse” does; or export it as CSV.',
    es: 'Es un archivo Parquet, que aquí el navegador no lee. La orden «npm run analyse», sí; si no, expórtalo como CSV.'
  },
  binary: {
    en: 'This file is not text: no table can be found in it.',
    es: 'Este archivo no es texto: no contiene ninguna tabla legible.'
  }
}

const megabytes = (bytes: number, locale: Locale) =>
  `${formatNumber(bytes / 1e6, locale, { kind: 'integer' })} MB`

const count = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })

/** How a column is called in a sentence: by its name, or by its position from 1. */
function nameOf(columns: readonly ColumnRead[], index: number, locale: Locale): string {
  const header = columns[index]?.header.trim() ?? ''
  return header === ''
    ? `${{ en: 'column', es: 'columna' }[locale]} ${index + 1}`
    : quote(header, locale)
}

/** “customer”, “Fecha” (3/1/2025) …: what was in the file instead. */
function seen(columns: readonly ColumnRead[], locale: Locale): string {
  const shown = columns.slice(0, 8).map(column => {
    const sample = column.sample.find(cell => cell !== '')
    const name = nameOf(columns, column.index, locale)
    return sample === undefined ? name : `${name} (${quote(sample, locale)})`
  })
  const more = columns.length - shown.length
  if (more > 0) shown.push({ en: `${more} more`, es: `${more} más` }[locale])
  return formatList(shown, locale)
}

function noColumn(
  missing: Extract<Refusal, { kind: 'no-column' }>['missing'],
  columns: readonly ColumnRead[],
  locale: Locale
): string {
  const roles = formatList(
    missing.map(role => roleNames[role][locale]),
    locale
  )
  const plural = missing.length > 1
  return {
    en: `No column could be taken for the ${roles}. The file has ${seen(columns, locale)}. If ${plural ? 'they are' : 'it is'} among these, say which.`,
    es: `No se ha encontrado ninguna columna para ${roles}. El archivo tiene ${seen(columns, locale)}. Si ${plural ? 'están' : 'está'} entre ellas, indica cuál.`
  }[locale]
}

/**
 * Why a file was not read, what the limit is and what can be done, in a sentence or two.
 *
 * @param refusal as `readTransactions` gives it
 */
export function explainRefusal(refusal: Refusal, locale: Locale): string {
  const say = (text: Localised) => text[locale]
  switch (refusal.kind) {
    case 'cancelled':
      return say({ en: 'Reading was cancelled.', es: 'Se ha cancelado la lectura.' })
    case 'empty':
      return say({ en: 'There is nothing in it.', es: 'No contiene nada.' })
    case 'format':
      return say(FORMATS[refusal.found])
    case 'too-many-bytes': {
      const [size, limit] = [megabytes(refusal.bytes, locale), megabytes(refusal.limit, locale)]
      return say({
        en: `The file has ${size}; a browser tab reads at most ${limit} here. For more, run the SQL in a database or “npm run analyse”.`,
        es: `El archivo ocupa ${size}; aquí una pestaña del navegador lee como mucho ${limit}. Para más, ejecuta el SQL en una base de datos o «npm run analyse».`
      })
    }
    case 'too-many-rows': {
      const limit = count(refusal.limit, locale)
      return say({
        en: `The table is too long: at most ${limit} rows are read here, and a workbook must not have more than 30 million cells, empty ones included. For more, run the SQL in a database or “npm run analyse”.`,
        es: `La tabla es demasiado larga: el máximo de filas que se lee aquí es ${limit}, y un libro no puede pasar de 30 millones de celdas, contando las vacías. Para más, ejecuta el SQL en una base de datos o «npm run analyse».`
      })
    }
    case 'too-many-columns': {
      const [columns, limit] = [count(refusal.columns, locale), count(refusal.limit, locale)]
      return say({
        en: `The table has ${columns} columns; at most ${limit} are read here. Keep those of customer, date, amount and whatever else you need.`,
        es: `La tabla tiene ${columns} columnas; aquí se leen como mucho ${limit}. Deja las de cliente, fecha, importe y las demás que necesites.`
      })
    }
    case 'too-many-labels': {
      const limit = count(refusal.limit, locale)
      return say({
        en: `Column ${refusal.column + 1} has more than ${limit} different texts, which is the most that fits. Leave it out if it is not needed.`,
        es: `La columna ${refusal.column + 1} tiene más de ${limit} textos distintos, el máximo que cabe. Quítala si no hace falta.`
      })
    }
    case 'bomb': {
      const limit = megabytes(refusal.limit, locale)
      return say({
        en: `Unpacked, this workbook takes more than ${limit}, the most that is read here; it was not opened. If it is a real table, save it as CSV.`,
        es: `Descomprimido, este libro pasa de ${limit}, el máximo que se lee aquí; no se ha abierto. Si es una tabla de verdad, guárdala como CSV.`
      })
    }
    case 'damaged':
      return say({
        en: 'The file is damaged or could not be read to its end. Save it again, or save it as CSV.',
        es: 'El archivo está dañado o no se ha podido leer hasta el final. Vuelve a guardarlo, o guárdalo como CSV.'
      })
    case 'protected':
      return say({
        en: 'The workbook is protected by a password. Save it without one.',
        es: 'El libro está protegido con contraseña. Guárdalo sin ella.'
      })
    case 'no-column':
      return noColumn(refusal.missing, refusal.columns, locale)
    case 'unsure':
      return say({
        en: `Nothing in the file tells what its columns are: no known names, no dates, no amounts with decimals. It has ${seen(refusal.columns, locale)}. Say which is the customer, and which the amount.`,
        es: `Nada en el archivo indica qué contienen sus columnas: no hay nombres conocidos, fechas ni importes con decimales. Tiene ${seen(refusal.columns, locale)}. Indica cuál es la del cliente y cuál la del importe.`
      })
    case 'no-rows': {
      const [first] = refusal.errors.listed
      const why = first ? ` ${explainRowError(first, refusal.columns, locale)}` : ''
      return say({
        en: `No row could be read.${why}`,
        es: `No se ha podido leer ninguna fila.${why}`
      })
    }
    case 'memory':
      return say({
        en: 'This device does not have the memory for the table. Close other tabs, or keep fewer columns.',
        es: 'Este dispositivo no tiene memoria para la tabla. Cierra otras pestañas o deja menos columnas.'
      })
  }
}

/** What is wrong with one row, with its line, its column and what stands there. */
export function explainRowError(
  error: RowError,
  columns: readonly ColumnRead[],
  locale: Locale
): string {
  const line = count(error.line, locale)
  const where =
    error.column < 0
      ? { en: `Line ${line}`, es: `Línea ${line}` }[locale]
      : {
          en: `Line ${line}, ${nameOf(columns, error.column, locale)}`,
          es: `Línea ${line}, ${nameOf(columns, error.column, locale)}`
        }[locale]
  return `${where}: ${explainReason(error.reason, error.value, locale)}`
}
