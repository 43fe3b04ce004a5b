import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { ColumnNames } from '../../src/sql/names.ts'
import type { Row } from '../support/transactions.ts'

/** A row of a result; whole numbers of any size as numbers, dates as YYYY-MM-DD. */
export type Result = Readonly<Record<string, unknown>>

export interface Engine {
  /** Fills a table of these names with the rows, in their order; what was there is gone. */
  load(rows: readonly Row[], names: ColumnNames): Promise<void>
  run(sql: string): Promise<Result[]>
  close(): Promise<void>
}

const name = (text: string) => `"${text.replaceAll('"', '""')}"`
const text = (value: string | undefined) =>
  value === undefined ? 'NULL' : `'${value.replaceAll("'", "''")}'`

const number = (value: number | undefined) => (value === undefined ? 'NULL' : String(value))
const date = (value: string | undefined) => (value === undefined ? 'NULL' : `DATE '${value}'`)

/** CREATE and INSERT that both databases take. */
function statements(rows: readonly Row[], names: ColumnNames): string[] {
  const columns: [string | undefined, string, (row: Row, at: number) => string][] = [
    [names.customer, 'VARCHAR', row => text(row.customer)],
    [names.date, 'DATE', row => date(row.date)],
    [names.amount, 'DOUBLE PRECISION', row => number(row.amount)],
    [names.order, 'VARCHAR', row => text(row.order)],
    [names.channel, 'VARCHAR', row => text(row.channel)],
    [names.group, 'VARCHAR', row => text(row.group)],
    [names.product, 'VARCHAR', row => text(row.product)],
    [names.margin, 'DOUBLE PRECISION', row => number(row.margin)],
    [names.contact, 'DATE', row => date(row.contact)],
    [names.row, 'BIGINT', (_, at) => String(at)]
  ]
  const used = columns.filter(([column]) => column !== undefined)
  const table = name(names.table)
  const values = rows.map((row, at) => `(${used.map(([, , of]) => of(row, at)).join(', ')})`)
  return [
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE TABLE ${table} (${used.map(([column, type]) => `${name(column ?? '')} ${type}`).join(', ')})`,
    ...(rows.length > 0 ? [`INSERT INTO ${table} VALUES ${values.join(', ')}`] : [])
  ]
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  // −0 is 0 to every reader.
  if (value === 0) return 0
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  // DuckDB's dates and decimals say what they are when asked for their text.
  if (typeof value === 'object' && value !== null) {
    const said = String(value)
    return /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : said
  }
  return value
}

const plainRow = (row: object): Result =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))

export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  return {
    async load(rows, names) {
      for (const sql of statements(rows, names)) await connection.run(sql)
    },
    async run(sql) {
      const reader = await connection.runAndReadAll(sql)
      return reader.getRowObjects().map(plainRow)
    },
    async close() {
      connection.closeSync()
      instance.closeSync()
    }
  }
}

export async function postgresql(): Promise<Engine> {
  const database = await PGlite.create()
  return {
    async load(rows, names) {
      for (const sql of statements(rows, names)) await database.exec(sql)
    },
    async run(sql) {
      const { rows } = await database.query<object>(sql)
      return rows.map(plainRow)
    },
    close: () => database.close()
  }
}
