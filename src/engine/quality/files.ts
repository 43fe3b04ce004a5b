import type { Change, CleanRow, LogEntry } from '../../analysis/data-quality/clean.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { CONTACT_COLUMNS } from '../../ingest/contacts/columns.ts'
import type { ContactTable } from '../../ingest/contacts/read.ts'

const CHANGES: Readonly<Record<Change, Localised>> = {
  tidied: { en: 'written in one way', es: 'escrito de una sola forma' },
  corrected: { en: 'put right', es: 'corregido' },
  emptied: { en: 'cannot be right: emptied', es: 'no puede ser: vaciado' },
  nothing: { en: 'says nothing: emptied', es: 'no dice nada: vaciado' },
  outvoted: { en: 'another row’s value stays', es: 'queda el valor de otra fila' },
  filled: { en: 'filled from another row', es: 'completado con otra fila' }
}

/** A name for every column: its header, or what it holds, or its number. */
const headersOf = ({ header, holds }: ContactTable, locale: Locale): readonly string[] =>
  header.map((name, at) => {
    const field = holds[at]
    return name !== '' ? name : field ? CONTACT_COLUMNS[field].label[locale] : String(at + 1)
  })

/** The cleaned table with the columns that it came with. */
export const tableRows = (table: ContactTable, cleaned: readonly CleanRow[], locale: Locale) => ({
  columns: headersOf(table, locale),
  rows: cleaned.map(({ cells }) => cells)
})

/** Everything that changed: from which line, into which, column, before, after, and why. */
export function logRows(table: ContactTable, log: Iterable<LogEntry>, locale: Locale) {
  const headers = headersOf(table, locale)
  function* rows() {
    for (const { line, into, column, before, after, change } of log)
      yield [line, into, headers[column] as string, before, after, CHANGES[change][locale]]
  }
  return {
    columns:
      locale === 'en'
        ? ['line', 'into line', 'column', 'before', 'after', 'what happened']
        : ['línea', 'a la línea', 'columna', 'antes', 'después', 'qué ha pasado'],
    rows: rows()
  }
}
