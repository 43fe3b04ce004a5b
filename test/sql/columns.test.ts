import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESULTS, type SqlAnalysis } from '../../src/sql/analyses.ts'
import { columnsOf } from '../../src/sql/columns.ts'
import type { ColumnNames } from '../../src/sql/names.ts'
import { ANALYSES, anyStatement } from './any-analysis.ts'
import { engines } from './both.ts'
import { HOSTILE, shop } from './shop.ts'

const run = engines()

/** A table may lack any of these. */
const some: fc.Arbitrary<ColumnNames> = fc
  .subarray(['order', 'channel', 'group', 'product', 'margin', 'contact', 'row'] as const)
  .map(left => {
    const names: { -readonly [K in keyof ColumnNames]?: ColumnNames[K] } = { ...HOSTILE }
    for (const column of left) delete names[column]
    return { table: HOSTILE.table, customer: HOSTILE.customer, amount: HOSTILE.amount, ...names }
  })

describe.each(ANALYSES)('the columns of %s', (analysis: SqlAnalysis) => {
  it('are those that the databases give, with whatever columns the table has', async () => {
    await fc.assert(
      fc.asyncProperty(
        shop,
        anyStatement(analysis),
        some,
        async (rows, { params, result }, names) => {
          const [duck = [], postgres = []] = await run(rows, analysis, params, result, names)
          const expected = columnsOf(analysis, result).map(({ name }) => name)
          for (const row of [...duck, ...postgres]) expect(Object.keys(row)).toEqual(expected)
          const close = (value: unknown) =>
            typeof value === 'number' ? expect.closeTo(value, 7) : value
          expect(postgres).toEqual(
            duck.map(row =>
              Object.fromEntries(Object.entries(row).map(([key, value]) => [key, close(value)]))
            )
          )
        }
      ),
      { numRuns: 15 }
    )
  })

  it('say in both languages what they hold', () => {
    for (const result of RESULTS[analysis]) {
      for (const { says } of columnsOf(analysis, result)) {
        expect(says.en).toMatch(/\S/)
        expect(says.es).toMatch(/\S/)
      }
    }
  })
})
