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
  daysBetween: (later, earlier) => `DATEDIFF(${later}, ${earlier})`
}
