import { BIGQUERY } from './bigquery.ts'
import type { Dialect, DialectId } from './dialect.ts'
import { DUCKDB } from './duckdb.ts'
import { POSTGRESQL } from './postgresql.ts'
import { SPARK } from './spark.ts'

/** Every database for which the workbook writes SQL. */
export const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  duckdb: DUCKDB,
  postgresql: POSTGRESQL,
  spark: SPARK,
  bigquery: BIGQUERY
}
