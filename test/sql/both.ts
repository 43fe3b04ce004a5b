import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import type { SqlAnalysis, SqlParams, SqlResult } from '../../src/sql/analyses.ts'
import { DIALECTS } from '../../src/sql/dialects/all.ts'
import type { ColumnNames } from '../../src/sql/names.ts'
import { sqlFor } from '../../src/sql/sql-for.ts'
import type { Row } from '../support/transactions.ts'
import { duckdb, type Engine, postgresql, type Result } from './engines.ts'
import { HOSTILE, shop } from './shop.ts'

/** Each is two queries; the shops are rich enough for few to find what is wrong. */
const RUNS = 40

/** PostgreSQL unpacks itself first; on a busy machine that takes its time, in milliseconds. */
const STARTING = 120_000

/** A row as our own code would give it. */
export type Expected = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Digits behind the point in which our numbers and theirs agree, of numbers of one digit before it. */
const DIGITS = 7

/**
 * No value is null. A mean that is 4 with us may be 3.9999999999999996 with them, so a whole number is no
 * reason to ask for every digit; a count that is off by one is far outside, up to a hundred million.
 */
function close(value: unknown): unknown {
  if (typeof value !== 'number') return value ?? null
  const size = Math.floor(Math.log10(Math.max(1, Math.abs(value))))
  return expect.closeTo(value, DIGITS - size)
}

/** Sums of a long way round differ in the last digits; names may not, nor which rows there are. */
const expectRows = (found: readonly Result[], expected: readonly Expected[]): void =>
  expect(found).toEqual(
    expected.map(row =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, close(value)]))
    )
  )

/** The two databases that run in a test, started once for a file. */
export function engines() {
  const running: { duck?: Engine; postgres?: Engine } = {}
  beforeAll(async () => {
    running.duck = await duckdb()
    running.postgres = await postgresql()
  }, STARTING)
  afterAll(async () => {
    await running.duck?.close()
    await running.postgres?.close()
  }, STARTING)
  /** What both say of these rows, DuckDB first. */
  return async function run<A extends SqlAnalysis>(
    rows: readonly Row[],
    analysis: A,
    params: SqlParams[A],
    result?: SqlResult<A>,
    names = HOSTILE
  ): Promise<Result[][]> {
    const answers: Result[][] = []
    for (const [engine, dialect] of [
      [running.duck, DIALECTS.duckdb],
      [running.postgres, DIALECTS.postgresql]
    ] as const) {
      await engine?.load(rows, { ...names, table: names.table.slice(1, -1) })
      const sql = sqlFor(analysis, params, names, dialect, 'es', result)
      answers.push((await engine?.run(sql)) ?? [])
    }
    return answers
  }
}

/** Without a margin anywhere our reader has no such column, and M is then the revenue: so for the statement. */
function namesOf(rows: readonly Row[]): ColumnNames {
  const { margin, ...others } = HOSTILE
  return rows.some(row => row.margin !== undefined) ? HOSTILE : others
}

/** Holds both databases against our own code, on random shops with random parameters. */
export async function agrees<A extends SqlAnalysis>(
  run: ReturnType<typeof engines>,
  analysis: A,
  paramsOf: fc.Arbitrary<SqlParams[A]>,
  ours: (rows: readonly Row[], params: SqlParams[A]) => readonly Expected[],
  result?: SqlResult<A>,
  sort: (rows: readonly Result[]) => readonly Result[] = rows => rows
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(shop, paramsOf, async (rows, params) => {
      const expected = ours(rows, params)
      for (const found of await run(rows, analysis, params, result, namesOf(rows))) {
        expectRows(sort(found), expected)
      }
    }),
    { numRuns: RUNS }
  )
}
