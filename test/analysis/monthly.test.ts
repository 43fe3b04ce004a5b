import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseMonthly, MONTHLY_METRICS } from '../../src/analysis/monthly.ts'
import { givensOfMonth } from '../../src/analysis/monthly-period.ts'
import { explainMonth } from '../../src/analysis/monthly-problem.ts'
import { type MonthlyRow, readMonthlyTable } from '../../src/ingest/monthly/read.ts'
import { type Conventions, DEFAULT_CONVENTIONS } from '../../src/metrics/conventions.ts'
import { DEFAULT_GIVENS } from '../../src/metrics/givens.ts'
import { solve } from '../../src/metrics/solve.ts'

const at = (year: number, month: number) => year * 12 + month - 1
const row = (
  month: number,
  cost: number | null,
  revenue: number | null,
  start: number | null,
  joined: number | null,
  lost: number | null
): MonthlyRow => ({ month, line: month + 2, cost, revenue, start, new: joined, lost })
const BASES = ['opening', 'average', 'closing'] as const
const analyse = (rows: readonly MonthlyRow[], base: Conventions['base'] = 'opening') =>
  analyseMonthly({ rows }, { ...DEFAULT_CONVENTIONS, base }, DEFAULT_GIVENS)

describe('metrics by month', () => {
  test('the practice month, worked by hand in each base', () => {
    const practice = [row(0, 30_000, 80_000, 980, 30, 13)]
    const { metrics } = analyse(practice).rows[0] as never as { metrics: Record<string, number> }
    expect(metrics['cac']).toBe(1000)
    expect(metrics['arpu']).toBeCloseTo(81.632653, 6)
    expect(metrics['churn']).toBeCloseTo(0.0132653, 7)
    expect(metrics['lifetime']).toBeCloseTo(75.384615, 6)
    expect(metrics['ltv']).toBeCloseTo(6153.846154, 6)
    expect(metrics['ltv-net']).toBeCloseTo(5153.846154, 6)
    expect(metrics['payback']).toBeCloseTo(12.25, 10)
    expect(analyse(practice, 'average').rows[0]?.metrics.arpu).toBeCloseTo(80.930703, 6)
    expect(analyse(practice, 'closing').rows[0]?.metrics.arpu).toBeCloseTo(80.240722, 6)
  })

  test('the catalogue and nothing else: the same as solve for every month and base', () => {
    const text = readFileSync(new URL('../../data/monthly.csv', import.meta.url), 'utf8')
    const table = readMonthlyTable(text, { locale: 'en' })
    for (const base of BASES) {
      const conventions = { ...DEFAULT_CONVENTIONS, base }
      const result = analyseMonthly(table, conventions, DEFAULT_GIVENS)
      expect(result.problems).toEqual([])
      for (const { metrics, cost, revenue, start, new: n, lost } of result.rows) {
        const own = { cost, revenue, start, new: n, lost } as Record<string, number>
        const solution = solve({ ...DEFAULT_GIVENS, ...own } as never, conventions)
        for (const metric of MONTHLY_METRICS) {
          const outcome = solution.get(metric)
          expect(metrics[metric]).toBe(outcome?.ok ? outcome.value : null)
        }
      }
    }
  })

  test('the sample holds what its README says can be found in it', () => {
    const text = readFileSync(new URL('../../data/monthly.csv', import.meta.url), 'utf8')
    const { rows } = analyseMonthly(
      readMonthlyTable(text, { locale: 'en' }),
      DEFAULT_CONVENTIONS,
      DEFAULT_GIVENS
    )
    const metric = (year: number, month: number, id: 'cac' | 'arpu' | 'churn') =>
      rows.find(one => one.month === at(year, month))?.metrics[id] ?? Number.NaN
    expect(metric(2025, 4, 'cac')).toBeGreaterThan(1.3 * metric(2025, 3, 'cac'))
    expect(metric(2025, 7, 'arpu')).toBeGreaterThan(1.05 * metric(2025, 6, 'arpu'))
    expect(metric(2025, 7, 'churn')).toBeGreaterThan(1.5 * metric(2024, 7, 'churn'))
    expect(metric(2025, 10, 'churn')).toBeLessThan(metric(2025, 8, 'churn'))
  })
})

describe('problems', () => {
  const page = { calendar: 'months', currency: 'EUR' } as const
  const say = (rows: readonly MonthlyRow[], locale: 'en' | 'es' = 'en') =>
    analyse(rows).problems.map(problem => explainMonth(problem, { ...page, locale }))
  const march = at(2026, 3)
  const line = march + 2

  test('a gap is pointed out, not filled', () => {
    const one = [row(march, 1, 2, 10, 1, 1), row(march + 2, 1, 2, 10, 1, 1)]
    expect(analyse(one).rows).toHaveLength(2)
    expect(say(one)).toEqual([
      `May 2026 (line ${line + 2}): one month is missing since Mar 2026. Nothing was filled in.`
    ])
    expect(say([row(march, 1, 2, 10, 1, 1), row(march + 3, 1, 2, 99, 1, 1)], 'es')).toEqual([
      `jun 2026 (línea ${line + 3}): faltan 2 meses desde mar 2026. No se ha rellenado nada.`
    ])
    expect(say([row(march, 1, 2, 10, 1, 1), row(march + 2, 1, 2, 10, 1, 1)], 'es')[0]).toContain(
      'falta un mes'
    )
    expect(say([row(march, 1, 2, 10, 1, 1), row(march + 3, 1, 2, 10, 1, 1)])[0]).toContain(
      '2 months are'
    )
  })

  test('stocks that do not add up are shown with both numbers', () => {
    const rows = [row(march, 1, 2, 980, 30, 13), row(march + 1, 1, 2, 990, 1, 1)]
    expect(analyse(rows).problems).toEqual([
      {
        kind: 'stock',
        month: march + 1,
        line: line + 1,
        before: { start: 980, new: 30, lost: 13 },
        expected: 997,
        found: 990
      }
    ])
    expect(say(rows)).toEqual([
      `Apr 2026 (line ${line + 1}): the month before leaves 980 + 30 − 13 = 997 customers, and this one starts with 990. Nothing was changed.`
    ])
    expect(say(rows, 'es')[0]).toContain('deja 980 + 30 − 13 = 997 clientes y este empieza con 990')
  })

  test('fractional customers that add up are no problem', () => {
    expect(say([row(march, 1, 2, 0.1, 0.3, 0.1), row(march + 1, 1, 2, 0.3, 1, 0.1)])).toEqual([])
  })

  test('zero denominators have no value, and the reason is said once', () => {
    const rows = [row(march, 30_000, 80_000, 980, 0, 0)]
    expect(analyse(rows).rows[0]?.metrics).toMatchObject({ cac: null, lifetime: null, churn: 0 })
    const problems = analyse(rows).problems
    expect(problems.map(one => one.kind === 'no-value' && one.condition.id)).toEqual([
      'no-new',
      'no-lost'
    ])
    expect(say(rows)[0]).toContain('no value for CAC')
    expect(say(rows, 'es')[1]).toContain('sin valor para')
  })

  test('a hole costs only the metrics that need it', () => {
    const rows = [row(march, 30_000, null, 980, 30, 13)]
    expect(analyse(rows).rows[0]?.metrics).toMatchObject({ cac: 1000, arpu: null, ltv: null })
    expect(analyse(rows).rows[0]?.metrics.churn).toBeCloseTo(13 / 980, 12)
    expect(analyse(rows).problems).toMatchObject([{ kind: 'missing', role: 'revenue' }])
    expect(say(rows)[0]).toContain('revenue is missing, and with it ARPU')
    expect(say(rows, 'es')[0]).toContain('falta el dato de ingresos, y con él ARPU')
  })

  test('more lost than there were', () => {
    expect(say([row(march, 1, 2, 10, 1, 12)])).toContain(
      `Mar 2026 (line ${line}): 12 customers lost, more than there were (10 + 1 = 11). Nothing was changed.`
    )
    expect(say([row(march, 1, 2, 10, null, 11)], 'es')[0]).toContain(
      '11 bajas, más clientes de los que había (10 + 0 = 10)'
    )
    expect(say([row(march, 1, 2, 10, 1, 11)]).join()).not.toContain('more than')
  })

  test('a negative cost is not computed with, and says why', () => {
    const rows = [row(march, -5, 80_000, 980, 30, 13)]
    expect(analyse(rows).rows[0]?.metrics.cac).toBeNull()
    expect(analyse(rows).problems).toMatchObject([
      { kind: 'outside', metrics: expect.arrayContaining(['cac']) }
    ])
    expect(say(rows)[0]).toMatch(
      /The value stays in the table, no formula uses it \(so there is no CAC.*\), and the month is left out of the period\.$/
    )
    expect(analyse(rows).period).toBeUndefined()
    expect(say(rows, 'es')[0]).toContain('sin calcular: CAC')
  })
})

describe('the period', () => {
  test('is an average month over the months that have everything', () => {
    const { period } = analyse([
      row(0, 100, 1000, 50, 10, 5),
      row(1, 300, 2000, 55, 2, 7),
      row(2, 500, null, 50, 90, 1)
    ])
    expect(period).toEqual({
      months: [0, 1],
      leftOut: [2],
      totals: { cost: 400, revenue: 3000, new: 12, lost: 12 },
      firstStart: 50,
      average: { ok: true, givens: { cost: 200, revenue: 1500, start: 52.5, new: 6, lost: 6 } }
    })
  })

  test('there is none without a complete month', () => {
    expect(analyse([row(0, 1, null, 1, 1, 1)])).not.toHaveProperty('period')
    expect(analyse([])).toEqual({ rows: [], problems: [] })
  })

  test('what is missing or out of bounds is not sent', () => {
    expect(givensOfMonth(row(0, 1, null, 3, 4, null))).toEqual({
      ok: false,
      missing: ['revenue', 'lost'],
      outside: []
    })
    expect(givensOfMonth(row(0, -1, 2, 3, 4, 5))).toMatchObject({
      ok: false,
      missing: [],
      outside: [{ kind: 'too-small', given: 'cost' }]
    })
    expect(givensOfMonth(row(7, 1, 2, 3, 4, 5))).toEqual({
      ok: true,
      givens: { cost: 1, revenue: 2, start: 3, new: 4, lost: 5 }
    })
  })

  test('its CAC is total cost / total new; ARPU and churn divide by customer-months, in every base', () => {
    const count = fc.integer({ min: 1, max: 1000 })
    const month = fc.tuple(count, count, fc.integer({ min: 2000, max: 9000 }), count, count)
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 1, maxLength: 24 }),
        fc.constantFrom(...BASES),
        (months, base) => {
          const rows = months.map((values, i) => row(i, ...values))
          const { period } = analyse(rows, base)
          if (!period?.average.ok) throw new Error('every month is complete')
          const solution = solve(
            { ...DEFAULT_GIVENS, ...period.average.givens },
            { ...DEFAULT_CONVENTIONS, base }
          )
          const worthOf = (id: 'cac' | 'arpu' | 'churn') => {
            const outcome = solution.get(id)
            return outcome?.ok ? outcome.value : Number.NaN
          }
          const weight = { opening: 0, average: 0.5, closing: 1 }[base]
          let [cost, revenue, joined, lost, customers] = [0, 0, 0, 0, 0]
          for (const [c, r, s, n, l] of months) {
            cost += c
            revenue += r
            joined += n
            lost += l
            customers += s + weight * (n - l)
          }
          expect(worthOf('cac')).toBeCloseTo(cost / joined, 8)
          expect(worthOf('arpu')).toBeCloseTo(revenue / customers, 8)
          expect(worthOf('churn')).toBeCloseTo(lost / customers, 8)
        }
      ),
      { numRuns: 300 }
    )
  }, 60_000)
})
