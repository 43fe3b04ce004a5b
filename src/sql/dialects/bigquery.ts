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
  daysBetween: (later, earlier) => `DATE_DIFF(${later}, ${earlier}, DAY)`
}
