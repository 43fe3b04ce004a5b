import type { Day } from '../../ingest/transactions/transactions.ts'

export const DIALECT_IDS = ['duckdb', 'postgresql', 'spark', 'bigquery'] as const
export type DialectId = (typeof DIALECT_IDS)[number]

/** What differs between databases, and nothing else: a template is written once, with these words in it. */
export interface Dialect {
  readonly id: DialectId
  /** As its makers write it. */
  readonly name: string
  /** One name, quoted and escaped: whatever it holds, it stays a name. */
  identifier(name: string): string
  /** A text as a literal, escaped. */
  text(value: string): string
  /** A date literal. */
  date(day: Day): string
  asText(expression: string): string
  asDate(expression: string): string
  /** A double: what the analyses of this workbook compute with. */
  asReal(expression: string): string
  asWhole(expression: string): string
  /** A text as a date or as a double; NULL where it is none. */
  dateOrNull(text: string): string
  realOrNull(text: string): string
  /** Whether a text matches a regular expression without backslashes. */
  matches(text: string, pattern: string): string
  /** A text with all matches replaced; \\1 stands for the first group. */
  replaced(text: string, pattern: string, by: string): string
  /** Whole days from the earlier to the later date. */
  daysBetween(later: string, earlier: string): string
}

const FIRST = Date.parse('0001-01-01T00:00:00Z')
const LAST = Date.parse('9999-12-31T00:00:00Z')

/** YYYY-MM-DD; a day that no database could hold becomes the nearest one that it can. */
export function isoDay(day: Day): string {
  const time = Number.isNaN(day) ? 0 : day * 86_400_000
  const kept = Math.min(Math.max(time, FIRST), LAST)
  return new Date(kept).toISOString().slice(0, 10)
}

/** A number as SQL writes it; what is no number becomes 0, so that nothing but digits ever gets into the text. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) return '0'
  return value < 0 ? `(${value})` : String(value)
}

/** Standard SQL: a quotation mark within is doubled, and the backslash is a character like any other. */
export const doubled = (text: string, mark: string): string =>
  mark + text.replaceAll('\0', '').replaceAll(mark, mark + mark) + mark

/** Spark and BigQuery: the backslash escapes, itself included, and no line may break inside. */
export const backslashed = (text: string, mark: string): string =>
  mark +
  text
    .replaceAll('\0', '')
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r') +
  mark
