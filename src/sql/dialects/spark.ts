import { backslashed, type Dialect, doubled, isoDay } from './dialect.ts'

/** https://spark.apache.org/docs/latest/sql-ref.html */
export const SPARK: Dialect = {
  id: 'spark',
  name: 'Spark SQL',
  identifier: name => doubled(name, '`'),
  text: value => backslashed(value, "'"),
  date: day => `DATE '${isoDay(day)}'`,
  asText: expression => `CAST(${expression} AS STRING)`,
  asDate: expression => `CAST(${expression} AS DATE)`,
  asReal: expression => `CAST(${expression} AS DOUBLE)`,
  asWhole: expression => `CAST(${expression} AS BIGINT)`,
  dateOrNull: text => `TRY_CAST(${text} AS DATE)`,
  realOrNull: text => `TRY_CAST(${text} AS DOUBLE)`,
  matches: (text, pattern) => `${text} RLIKE ${backslashed(pattern, "'")}`,
  replaced: (text, pattern, by) =>
    `REGEXP_REPLACE(${text}, ${backslashed(pattern, "'")}, ${backslashed(by.replace(/\\(?=\d)/g, '$'), "'")})`,
  daysBetween: (later, earlier) => `DATEDIFF(${later}, ${earlier})`
}
