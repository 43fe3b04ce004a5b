import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthName } from '../../src/charts/format.ts'
import type { ChartSpec, Mark } from '../../src/charts/spec.ts'
import { thinMonths } from '../../src/charts/thin.ts'
import { CHARTS, lookOf, type Reader, readerArb } from './examples.ts'

const markOf = <Kind extends Mark['kind']>(spec: ChartSpec, kind: Kind, key: string) => {
  const mark = spec.marks.find(candidate => candidate.key === key)
  if (mark && mark.kind !== kind) throw new Error(`${key} is a ${mark.kind}`)
  return mark as Extract<Mark, { kind: Kind }> | undefined
}

const all = (name: keyof typeof CHARTS, check: (spec: ChartSpec, reader: Reader) => void) =>
  fc.assert(
    fc.property(readerArb, reader => check(CHARTS[name](reader, lookOf('en')), reader)),
    { numRuns: 200 }
  )

describe('the table of a chart is what is drawn', () => {
  test('every table: a cell for each column, no empty caption', () => {
    for (const name of Object.keys(CHARTS) as (keyof typeof CHARTS)[]) {
      all(name, ({ table }) => {
        expect(table.caption).not.toBe('')
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
      })
    }
  })

  test('LTV: each row is a point of the curve, the reader’s is among them', () => {
    all('ltv', spec => {
      const points = new Map(markOf(spec, 'line', 'curve')?.points)
      for (const [churn, value] of spec.table.rows) {
        expect(points.get(Number(churn)) ?? null).toBe(value)
      }
      const you = markOf(spec, 'dot', 'you')?.points[0]
      const drawn = spec.x.type === 'linear' && you && you[0] > 0 && you[0] <= spec.x.domain[1]
      if (drawn) expect(spec.table.rows).toContainEqual([...you])
    })
  })

  test('break-even: both lines, month by month as listed', () => {
    all('breakEven', spec => {
      const expected = markOf(spec, 'line', 'expected')?.points ?? []
      const simple = markOf(spec, 'line', 'simple')?.points ?? []
      for (const [month, first, second] of spec.table.rows) {
        expect(expected[Number(month)]).toEqual([month, first])
        expect(simple[Number(month)]).toEqual([month, second])
      }
      const last = expected.at(-1)?.[0]
      expect(spec.table.rows.at(-1)?.[0]).toBe(last)
      // The month of break-even lies between two rows that follow each other.
      const turn = markOf(spec, 'dot', 'month')?.points[0]?.[0]
      if (turn !== undefined) {
        const months = spec.table.rows.map(([month]) => month)
        expect(months).toEqual(expect.arrayContaining([Math.floor(turn), Math.ceil(turn)]))
      }
    })
  })

  test('tornado: the ends of the bars', () => {
    all('tornado', spec => {
      const end = (key: 'low' | 'high', name: unknown) =>
        markOf(spec, 'bar', key)?.bars.find(bar => bar.at === name)?.to
      for (const [name, , , low, high] of spec.table.rows) {
        for (const [key, value] of [
          ['low', low],
          ['high', high]
        ] as const) {
          const drawn = end(key, name)
          if (drawn !== undefined) expect(drawn).toBe(value)
        }
      }
      expect(spec.table.rows.map(([name]) => name)).toEqual(spec.y.domain)
    })
  })

  test.each(['flowActive', 'flowValue'] as const)('%s: every scenario', name => {
    const suffix = name === 'flowActive' ? 'active' : 'value'
    all(name, spec => {
      for (const [month, ...values] of spec.table.rows) {
        values.forEach((value, i) => {
          expect(markOf(spec, 'line', `s${i}-${suffix}`)?.points[Number(month)]).toEqual([
            month,
            value
          ])
        })
      }
      expect(spec.table.rows.map(([month]) => month)).toEqual(thinMonths(60))
    })
  })

  test('by month: each dot is a row, each row without a dot has no value', () => {
    all('monthly', (spec, { months }) => {
      const dots = new Map(
        markOf(spec, 'dot', 'months')?.points.map(([month, value]) => [
          monthName(month, 'en'),
          value
        ])
      )
      expect(spec.table.rows).toHaveLength(months.length)
      for (const [month, value] of spec.table.rows) {
        expect(dots.get(String(month)) ?? null).toBe(value)
      }
    })
  })
})

describe('thinMonths', () => {
  test.each([
    [5, [0, 1, 2, 3, 4, 5]],
    [24, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24]],
    [37, [0, 6, 12, 18, 24, 30, 36, 37]],
    [130, [0, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120, 130]]
  ])('%i months', (months, expected) => {
    expect(thinMonths(months)).toEqual(expected)
  })
})
