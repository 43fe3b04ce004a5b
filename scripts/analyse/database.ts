import { statSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { DUCKDB } from '../../src/sql/dialects/duckdb.ts'
import type { Command } from './command.ts'
import { type Trouble, trouble } from './trouble.ts'

/** What a cell of a result can be here. */
export type Cell = string | number | null

/** A file open as a table called `transactions`. */
export interface Database {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  /** The column that counts rows in the order of the file, if it was asked for. */
  readonly row: string
  /** The first cells of each column with something in them, as texts. */
  readonly samples: readonly (readonly string[])[]
  /** Rows of a result, some thousand at a time. */
  run(sql: string): AsyncGenerator<{ columns: readonly string[]; rows: readonly Cell[][] }>
  close(): void
}

/** Rows looked at to guess what a column holds. */
const SAMPLE = 500

const literal = (value: string) => DUCKDB.text(value)

/** The function of DuckDB that reads such a file. */
function readerOf(command: Command): string {
  const file = literal(command.file)
  if (/\.(parquet|pq)$/i.test(command.file)) return `read_parquet(${file})`
  if (/\.(json|jsonl|ndjson)(\.gz)?$/i.test(command.file)) return `read_json_auto(${file})`
  const [decimal, dates] = [command.text('decimal'), command.text('date-format')]
  const more = [
    decimal === undefined ? '' : `, decimal_separator = ${literal(decimal)}`,
    dates === undefined ? '' : `, dateformat = ${literal(dates)}`
  ]
  return `read_csv(${file}${more.join('')})`
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

/** Only the first line: what follows is advice on settings that are not the reader's. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

function missing({ file }: Command): Trouble | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return trouble(`There is no file ${file}.`, `No hay ningún archivo ${file}.`)
  if (found.isFile()) return undefined
  return trouble(`${file} is not a file.`, `${file} no es un archivo.`)
}

/** Opens the file; nothing is read but what is asked for, and nothing comes from the network. */
export async function openFile(command: Command): Promise<Database | Trouble> {
  const lacking = missing(command)
  if (lacking) return lacking
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false'
  })
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  async function* run(sql: string) {
    const result = await connection.stream(sql)
    const columns = result.columnNames()
    for await (const rows of result.yieldRowsJs()) {
      yield { columns, rows: rows.map(row => row.map(plain)) }
    }
  }
  try {
    const from = readerOf(command)
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)
    const columns = described
      .getRowsJS()
      .map(([name, type]) => ({ name: String(name), type: String(type) }))
    const sampled = await connection.runAndReadAll(
      `SELECT COLUMNS(*)::VARCHAR FROM ${from} LIMIT ${SAMPLE}`
    )
    const rows = sampled.getRowsJS()
    const samples = columns.map((_, at) =>
      rows.flatMap(row => (row[at] === null || row[at] === undefined ? [] : [String(row[at])]))
    )
    let row = 'row'
    while (columns.some(({ name }) => name.toLowerCase() === row)) row += '_'
    // Evaluated only by statements that ask for the column.
    await connection.run(
      `CREATE VIEW transactions AS SELECT *, row_number() OVER () AS ${DUCKDB.identifier(row)} FROM ${from}`
    )
    return { columns, row, samples, run, close }
  } catch (error) {
    close()
    return trouble(
      `${command.file} cannot be read: ${messageOf(error)}`,
      `${command.file} no se puede leer: ${messageOf(error)}`
    )
  }
}
