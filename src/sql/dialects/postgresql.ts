import { type Dialect, doubled, isoDay } from './dialect.ts'

/** https://www.postgresql.org/docs/current/sql.html; the difference of two dates is a whole number of days. */
export const POSTGRESQL: Dialect = {
  id: 'postgresql',
  name: 'PostgreSQL',
  identifier: name => doubled(name, '"'),
  text: value => doubled(value, "'"),
  date: day => `DATE '${isoDay(day)}'`,
  asText: expression => `CAST(${expression} AS TEXT)`,
  asDate: expression => `CAST(${expression} AS DATE)`,
  asReal: expression => `CAST(${expression} AS DOUBLE PRECISION)`,
  asWhole: expression => `CAST(${expression} AS BIGINT)`,
  // From version 16 on.
  dateOrNull: text => `CASE WHEN PG_INPUT_IS_VALID(${text}, 'date') THEN CAST(${text} AS DATE) END`,
  realOrNull: text =>
    `CASE WHEN PG_INPUT_IS_VALID(${text}, 'double precision') THEN CAST(${text} AS DOUBLE PRECISION) END`,
  matches: (text, pattern) => `${text} ~ ${doubled(pattern, "'")}`,
  replaced: (text, pattern, by) =>
    `REGEXP_REPLACE(${text}, ${doubled(pattern, "'")}, ${doubled(by, "'")}, 'g')`,
  daysBetween: (later, earlier) => `(${later} - ${earlier})`
}
