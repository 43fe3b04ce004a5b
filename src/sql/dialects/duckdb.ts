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
  dateOrNull: text => `TRY_CAST(${text} AS DATE)`,
  realOrNull: text => `TRY_CAST(${text} AS DOUBLE)`,
  matches: (text, pattern) => `REGEXP_MATCHES(${text}, ${doubled(pattern, "'")})`,
  replaced: (text, pattern, by) =>
    `REGEXP_REPLACE(${text}, ${doubled(pattern, "'")}, ${doubled(by, "'")}, 'g')`,
  daysBetween: (later, earlier) => `DATE_DIFF('day', ${earlier}, ${later})`
}
