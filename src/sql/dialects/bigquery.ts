import { backslashed, type Dialect, isoDay } from './dialect.ts'

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax */
export const BIGQUERY: Dialect = {
  id: 'bigquery',
  name: 'BigQuery',
  identifier: name => backslashed(name, '`'),
  text: value => backslashed(value, "'"),
  date: day => `DATE '${isoDay(day)}'`,
  asText: expression => `CAST(${expression} AS STRING)`,
  asDate: expression => `CAST(${expression} AS DATE)`,
  asReal: expression => `CAST(${expression} AS FLOAT64)`,
  asWhole: expression => `CAST(${expression} AS INT64)`,
  dateOrNull: text => `SAFE_CAST(${text} AS DATE)`,
  realOrNull: text => `SAFE_CAST(${text} AS FLOAT64)`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${backslashed(pattern, "'")})`,
  replaced: (text, pattern, by) =>
    `REGEXP_REPLACE(${text}, ${backslashed(pattern, "'")}, ${backslashed(by, "'")})`,
  daysBetween: (later, earlier) => `DATE_DIFF(${later}, ${earlier}, DAY)`
}
