import { completeness } from '../../analysis/customer-record/completeness.ts'
import type { MergedField } from '../../analysis/customer-record/field.ts'
import { FIELDS as RECORD } from '../../analysis/customer-record/model.ts'
import { FIELD_NAMES, SOURCE_NAMES } from '../../charts/record-names.ts'
import { toCsv } from '../../i18n/csv.ts'
import { isoOfDay } from '../../i18n/day.ts'
import type { Locale } from '../../i18n/locale.ts'
import { afterWords as words } from './after-words.ts'
import { PERMISSION, recordWords } from './record-words.ts'
import type { Records } from './result.ts'

type Cell = string | number | null

/** Every record as a row of a CSV file, with or without where each value is from. */
export function recordsCsv(
  { records, weights }: Records,
  withSources: boolean,
  locale: Locale
): string {
  const kept = RECORD.filter(id => id !== 'consent')
  const columns = [
    words.foundIn[locale],
    ...kept.flatMap(id => {
      const name = FIELD_NAMES[id][locale]
      return withSources ? [name, `${words.from[locale]}: ${name}`] : [name]
    }),
    words.permission[locale],
    words.toAsk[locale],
    words.completeness[locale]
  ]
  const rows = records.map((record): Cell[] => {
    const score = completeness(record, weights)
    const { state, ask } = record.permission
    return [
      record.person.entries
        .map(({ source, row }) => `${SOURCE_NAMES[source][locale]} ${row.line}`)
        .join(', '),
      ...kept.flatMap(id => {
        const field = record.fields[id]
        return withSources ? [cellOf(field), sourcesOf(field, locale)] : [cellOf(field)]
      }),
      PERMISSION[state][locale],
      recordWords[ask ? 'yes' : 'no'][locale],
      score === null ? null : score * 100
    ]
  })
  return toCsv(columns, rows, locale)
}

function cellOf({ id, value }: MergedField): Cell {
  if (value === null) return null
  if (id === 'contact') return isoOfDay(Number(value))
  if (typeof value === 'number') return value
  return typeof value === 'string' ? value : String(value).replaceAll(',', ', ')
}

const sourcesOf = ({ value, sources }: MergedField, locale: Locale): string =>
  value === null ? '' : sources.map(source => SOURCE_NAMES[source][locale]).join(', ')
