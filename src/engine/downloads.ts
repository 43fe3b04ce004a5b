import { toCsv } from '../i18n/csv.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Report } from '../ingest/transactions/reading.ts'
import { explainReason } from '../ingest/transactions/row-sentences.ts'
import type { CustomerRows } from './customer-file.ts'

/** Rows that are written at a time. */
const BATCH = 20_000

const CSV = { type: 'text/csv;charset=utf-8' }

/** Rows as a CSV file that is safe to open in a spreadsheet. */
export function csvFile({ columns, rows }: CustomerRows, locale: Locale): Blob {
  const parts: string[] = []
  let batch: (readonly (string | number | null)[])[] = []
  const flush = () => {
    const text = toCsv(columns, batch, locale)
    // The names of the columns stand once, in the first part.
    parts.push(parts.length === 0 ? text : text.slice(text.indexOf('\n') + 1))
    batch = []
  }
  for (const row of rows) {
    batch.push(row)
    if (batch.length === BATCH) flush()
  }
  if (batch.length > 0 || parts.length === 0) flush()
  return new Blob(parts, CSV)
}

/** The rows that could not be read, with line, column, value, reason and the whole row. */
export function errorFile(report: Report | undefined, locale: Locale): Blob {
  const names =
    locale === 'en'
      ? ['line', 'column', 'value', 'reason', 'row']
      : ['línea', 'columna', 'valor', 'motivo', 'fila']
  const headers = report?.columns ?? []
  const nameOf = (index: number) =>
    headers.find(column => column.index === index)?.header || (index < 0 ? '' : String(index + 1))
  const rows = (report?.errors.listed ?? []).map(error => [
    error.line,
    nameOf(error.column),
    error.value,
    explainReason(error.reason, error.value, locale),
    error.row
  ])
  return csvFile({ columns: names, rows }, locale)
}
