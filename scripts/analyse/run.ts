import { basename, extname } from 'node:path'
import { formatDay } from '../../src/i18n/day.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import { roleNames } from '../../src/ingest/transactions/role-names.ts'
import type { Day } from '../../src/ingest/transactions/transactions.ts'
import { RESULTS, type SqlAnalysis, type SqlResult } from '../../src/sql/analyses.ts'
import { columnsOf } from '../../src/sql/columns.ts'
import { DIALECTS } from '../../src/sql/dialects/all.ts'
import { DIALECT_IDS } from '../../src/sql/dialects/dialect.ts'
import type { ColumnNames } from '../../src/sql/names.ts'
import { sqlFor } from '../../src/sql/sql-for.ts'
import { type Command, localeOf, readCommand } from './command.ts'
import { type Database, messageOf, openFile } from './database.ts'
import { help } from './help.ts'
import { namesOf } from './names.ts'
import { paramsOf } from './params.ts'
import { printCsv, printTable } from './print.ts'
import { isTrouble, type Trouble, trouble } from './trouble.ts'

type Write = (text: string) => void

function resultOf<A extends SqlAnalysis>(analysis: A, command: Command): SqlResult<A> | Trouble {
  const said = command.text('result')
  const results: readonly SqlResult<A>[] = RESULTS[analysis]
  const found = results.find(one => said === undefined || one === said)
  const all = results.join(', ')
  return (
    found ??
    trouble(
      `--result ${said}: ${analysis} has ${all}.`,
      `--result ${said}: ${analysis} tiene ${all}.`
    )
  )
}

/** Rows and the last day of the table; undefined for a table without any. */
async function extentOf(database: Database, names: ColumnNames) {
  const day =
    names.date === undefined
      ? 'NULL'
      : `date_diff('day', DATE '1970-01-01', MAX(CAST(${DIALECTS.duckdb.identifier(names.date)} AS DATE)))`
  for await (const { rows } of database.run(`SELECT COUNT(*), ${day} FROM transactions`)) {
    const [count, last] = rows[0] ?? []
    return { rows: Number(count ?? 0), last: typeof last === 'number' ? last : undefined }
  }
  return { rows: 0, last: undefined }
}

/** How the file was understood, for the reader to object. */
function understood(rows: number, last: Day | undefined, names: ColumnNames, locale: Locale) {
  const { table: _, row: __, ...columns } = names
  const roles = Object.entries(roleNames).flatMap(([role, name]) => {
    const column = Object.entries(columns).find(([key]) => key === role)?.[1]
    return column === undefined ? [] : [`${name[locale]} = ${column}`]
  })
  const count = formatNumber(rows, locale, { kind: 'integer' })
  const day = last === undefined ? '' : formatDay(new Date(last * 86_400_000), locale)
  const until = { en: ` to ${day}`, es: ` hasta el ${day}` }[locale]
  const head = `${count} ${locale === 'es' ? 'filas' : 'rows'}${day === '' ? '' : until}`
  return `${head}; ${roles.join('; ')}\n\n`
}

async function answer(command: Command, database: Database, out: Write, note: Write) {
  const { analysis, locale } = command
  const names = namesOf(command, database)
  if (isTrouble(names)) return names
  const result = resultOf(analysis, command)
  if (isTrouble(result)) return result
  const { rows, last } = await extentOf(database, names)
  if (rows === 0) return trouble('The file has no rows.', 'El archivo no tiene filas.')
  if (last === undefined && analysis !== 'incremental') {
    return trouble('No row has a date.', 'Ninguna fila tiene fecha.')
  }
  const params = paramsOf(analysis, command, last ?? 0)
  if (isTrouble(params)) return params
  if (command.flag('sql')) {
    const id = DIALECT_IDS.find(one => one === command.text('dialect')) ?? 'duckdb'
    const { row: _, ...own } = names
    const stem = basename(command.file, extname(command.file))
    const table = `"${stem.replaceAll('"', '""')}"`
    out(sqlFor(analysis, params, { ...own, table }, DIALECTS[id], locale, result))
    return undefined
  }
  note(understood(rows, last, names, locale))
  const found = database.run(sqlFor(analysis, params, names, DIALECTS.duckdb, locale, result))
  if (command.flag('csv')) await printCsv(found, out)
  else await printTable(found, columnsOf(analysis, result), locale, out)
  return undefined
}

/**
 * `npm run analyse`: one analysis of one file, through DuckDB.
 *
 * @param out takes the result, `note` whatever else there is to say
 * @returns the exit code: 0, or 1 when there was nothing to show
 */
export async function analyse(argv: readonly string[], out: Write, note: Write): Promise<number> {
  const locale = localeOf(argv)
  if (argv.length === 0 || argv.includes('--help')) {
    out(help(locale))
    return 0
  }
  const command = readCommand(argv)
  const problem = isTrouble(command) ? command : await inFile(command, out, note)
  if (!problem) return 0
  note(`${problem.trouble[locale]}\n`)
  return 1
}

async function inFile(command: Command, out: Write, note: Write): Promise<Trouble | undefined> {
  const database = await openFile(command)
  if (isTrouble(database)) return database
  try {
    return await answer(command, database, out, note)
  } catch (error) {
    return trouble(
      `DuckDB stopped: ${messageOf(error)}`,
      `DuckDB se ha detenido: ${messageOf(error)}`
    )
  } finally {
    database.close()
  }
}
