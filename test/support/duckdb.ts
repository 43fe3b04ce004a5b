import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

type Value = string | number | boolean | null

let open: Promise<DuckDBConnection> | undefined

/** One database in memory for a test file. */
const connect = () => {
  open ??= DuckDBInstance.create(':memory:').then(instance => instance.connect())
  return open
}

/** Days and numbers in their own types, so that tests write no casts; what is left out is NULL. */
function typeOf(values: readonly unknown[]): string {
  const given = values.filter(value => value !== undefined)
  if (given.length > 0 && given.every(value => typeof value === 'number')) return 'DOUBLE'
  const isDay = (value: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(value))
  return given.length > 0 && given.every(isDay) ? 'DATE' : 'VARCHAR'
}

async function load(connection: DuckDBConnection, name: string, rows: readonly object[]) {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const columnOf = (column: string) => rows.map(row => Reflect.get(row, column) as unknown)
  const types = columns.map(column => typeOf(columnOf(column)))
  const declared = columns.map((column, at) => `, "${column}" ${types[at]}`)
  await connection.run(`CREATE OR REPLACE TABLE ${name} (line INTEGER${declared.join('')})`)
  const literal = (value: unknown, type: string | undefined) => {
    if (value === undefined) return 'NULL'
    // Written out in full: 0.1 read as a decimal and cast would be the same, 1e-320 would not.
    if (type === 'DOUBLE') return `'${String(value)}'::DOUBLE`
    return `'${String(value).replaceAll("'", "''")}'`
  }
  const lines = rows.map((row, line) => {
    const cells = columns.map((column, at) => literal(Reflect.get(row, column), types[at]))
    return `(${[line, ...cells].join(', ')})`
  })
  if (lines.length > 0) await connection.run(`INSERT INTO ${name} VALUES ${lines.join(', ')}`)
}

/**
 * The second implementation: what DuckDB answers on the same rows.
 *
 * @param tables rows by table name. A column `line` numbers them from 0; a text that is a day in every row
 *   becomes a DATE, numbers become DOUBLE.
 * @returns rows with plain numbers and texts; a DATE comes as 'YYYY-MM-DD'
 */
export async function query(
  sql: string,
  tables: Readonly<Record<string, readonly object[]>> = {}
): Promise<Record<string, Value>[]> {
  const connection = await connect()
  for (const [name, rows] of Object.entries(tables)) await load(connection, name, rows)
  const reader = await connection.runAndReadAll(sql)
  return reader
    .getRowObjects()
    .map(row =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))
    )
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return String(value)
}
