import { type Dialect, doubled, isoDay } from './dialect.ts'

/** https://duckdb.org/docs/stable/sql/introduction */
export const DUCKDB: Dialect = {
  id: 'duckdb',
  name: 'DuckDB',
  identifier: name => doubled(name, '"'),
  text: value => doubled(value, "'"),
  date: day => `DATE '${isoDay(day)}'`,
  asText: expression => `CAST(${expression} AS VARCHAR)`,
  asDate: expression => `CAST(${expression} AS DATE)`,
  asReal: expression => `CAST(${expression} AS DOUBLE)`,
  asWhole: expression => `CAST(${expression} AS BIGINT)`,
  daysBetween: (later, earlier) => `DATE_DIFF('day', ${earlier}, ${later})`
}
