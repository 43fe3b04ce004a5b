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
  daysBetween: (later, earlier) => `(${later} - ${earlier})`
}
