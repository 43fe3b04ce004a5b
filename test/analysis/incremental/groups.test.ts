import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupLabels } from '../../../src/analysis/incremental/group-labels.ts'
import { spendByGroup } from '../../../src/analysis/incremental/group-spend.ts'
import { incrementalFromSpend } from '../../../src/analysis/incremental/incremental.ts'
import { DEFAULT_INCREMENTAL } from '../../../src/analysis/incremental/model.ts'
import { query } from '../../support/duckdb.ts'
import { shopRows } from '../../support/random-shop.ts'
import { dayOf, type Row, tableOf } from '../../support/transactions.ts'

const ROWS: Row[] = [
  { customer: 'ann', date: '2025-01-01', amount: 10, group: 'treated' },
  { customer: 'ann', date: '2025-02-01', amount: 20 },
  { customer: 'bob', date: '2025-02-01', group: 'treated' },
  { customer: 'cy', date: '2025-02-01', amount: 5, group: 'control' },
  { customer: 'cy', date: '2025-02-03', amount: -2, group: 'control' },
  { customer: 'dee', date: '2025-02-01', amount: 99, group: 'treated' },
  { customer: 'dee', date: '2025-02-02', amount: 1, group: 'control' },
  { customer: 'eve', date: '2025-02-02', amount: 7, group: 'pilot' },
  { customer: 'fay', date: '2025-02-02', amount: 3 },
  { customer: '', date: '2025-02-02', amount: 3, group: 'control' }
]

describe('spendByGroup', () => {
  test('by hand: noughts kept, refunds taken off, who is in both left out and counted', () => {
    const table = tableOf(ROWS)
    expect(spendByGroup(table, 'treated', 'control')).toEqual({
      treated: Float64Array.of(30, 0),
      control: Float64Array.of(3),
      inBoth: 1,
      elsewhere: 2
    })
    const ignoring = spendByGroup(table, 'treated', 'control', { merge: 'day', refunds: 'ignore' })
    expect(ignoring.control).toEqual(Float64Array.of(5))
  })

  test('the period limits the money, not who belongs to a group', () => {
    const span = { from: dayOf('2025-02-01'), to: dayOf('2025-02-02') }
    const some = spendByGroup(tableOf(ROWS), 'treated', 'control', undefined, span)
    expect([...some.treated, ...some.control]).toEqual([20, 0, 5])
  })

  test('customers without a label as a group; a label nobody has; the chosen only', () => {
    const table = tableOf(ROWS)
    const unlabelled = spendByGroup(table, '', 'control')
    // fay; cy and dee; ann, bob and eve are elsewhere.
    expect(unlabelled).toMatchObject({ treated: Float64Array.of(3), inBoth: 0, elsewhere: 3 })
    expect(unlabelled.control).toEqual(Float64Array.of(3, 100))
    expect(spendByGroup(table, 'treated', 'nobody').control.length).toBe(0)
    expect(spendByGroup(table, 'treated', '').control).toEqual(Float64Array.of(3))
    const chosen = new Uint8Array(table.customer.labels.size)
    chosen[table.customer.labels.find('ann') ?? 0] = 1
    expect(spendByGroup(table, 'treated', 'control', undefined, {}, chosen)).toMatchObject({
      treated: Float64Array.of(30),
      inBoth: 0,
      elsewhere: 0
    })
    const noColumn = spendByGroup(tableOf([{ customer: 'a', amount: 1 }]), 'treated', 'control')
    expect(noColumn).toMatchObject({ elsewhere: 1 })
  })

  test('sums, means, spreads, Welch’s t and its degrees of freedom as DuckDB has them', async () => {
    const groups = fc.array(fc.constantFrom('treated', 'control', undefined), {
      minLength: 60,
      maxLength: 60
    })
    await fc.assert(
      fc.asyncProperty(shopRows, groups, async (rows, labels) => {
        // By customer, so that few of them are in both.
        const grouped = rows.map(({ customer, date, amount }, i) => {
          const group = i < 3 ? labels[i] : labels[customer.charCodeAt(0) % 60]
          return { customer, date, amount, group }
        })
        const [found] = await query(SQL, { shop: grouped })
        const table = tableOf(
          grouped.map(({ customer, date, amount, group }) => ({
            customer,
            ...(date === undefined ? {} : { date }),
            ...(amount === undefined ? {} : { amount }),
            ...(group === undefined ? {} : { group })
          }))
        )
        const { treated, control, inBoth } = spendByGroup(table, 'treated', 'control')
        const result = incrementalFromSpend(treated, control, { ...DEFAULT_INCREMENTAL, draws: 0 })
        const theirs = (name: string) => Number(found?.[name] ?? 0)
        expect(inBoth).toBe(theirs('both'))
        expect(result.treated.customers).toBe(theirs('nt'))
        expect(result.control.customers).toBe(theirs('nc'))
        expect(result.treated.revenue).toBeCloseTo(theirs('rt'), 8)
        expect(result.control.buyers).toBe(theirs('buyers'))
        expect(result.incremental?.value ?? 0).toBeCloseTo(theirs('incremental'), 6)
        if (result.degreesOfFreedom === null) return
        expect(result.treated.sd).toBeCloseTo(theirs('st'), 7)
        expect(result.degreesOfFreedom).toBeCloseTo(theirs('df'), 6)
        const half = (result.difference?.high ?? 0) - (result.difference?.value ?? 0)
        expect(half).toBeGreaterThan(1.9 * theirs('se'))
      }),
      { numRuns: 60 }
    )
  })
})

const SQL = `
  WITH who AS (
    SELECT customer, coalesce(sum(TRY_CAST(amount AS DOUBLE)), 0) AS spend,
      coalesce(bool_or("group" = 'treated'), false) AS t, coalesce(bool_or("group" = 'control'), false) AS c
    FROM shop GROUP BY customer
  ),
  arms AS (
    SELECT count(*) FILTER (t AND c) AS both,
      count(*) FILTER (t AND NOT c) AS nt, count(*) FILTER (c AND NOT t) AS nc,
      coalesce(sum(spend) FILTER (t AND NOT c), 0) AS rt, coalesce(sum(spend) FILTER (c AND NOT t), 0) AS rc,
      count(*) FILTER (c AND NOT t AND spend > 0) AS buyers,
      stddev_samp(spend) FILTER (t AND NOT c) AS st, stddev_samp(spend) FILTER (c AND NOT t) AS sc
    FROM who
  )
  SELECT *, CASE WHEN nt > 0 AND nc > 0 THEN (rt / nt - rc / nc) * nt ELSE 0 END AS incremental,
    sqrt(st * st / nt + sc * sc / nc) AS se,
    pow(st * st / nt + sc * sc / nc, 2)
      / (pow(st * st / nt, 2) / (nt - 1) + pow(sc * sc / nc, 2) / (nc - 1)) AS df
  FROM arms`

describe('groupLabels', () => {
  const guess = (...groups: (string | undefined)[]) =>
    groupLabels(
      tableOf(
        groups.map((group, i) => ({ customer: `c${i}`, amount: 1, ...(group ? { group } : {}) }))
      )
    )

  test.each([
    ['treated', 'control'],
    ['Tratado', 'Grupo de control'],
    ['campaign', 'hold-out'],
    ['1', '0'],
    ['sí', 'no'],
    ['true', 'false'],
    ['expuestos', 'sin contacto'],
    ['A', 'control'],
    ['exposed', 'not exposed'],
    ['principal', 'control'],
    ['test', 'B']
  ])('%s against %s', (treated, control) => {
    const both = guess(control, treated, treated)
    expect(both).toMatchObject({ treated, control })
    expect(guess(control, control, control, treated)).toMatchObject({ treated, control })
    expect(both.sure).toBe(true)
  })

  test('two names that say nothing: the smaller is proposed, and the reader asked', () => {
    expect(guess('A', 'A', 'B')).toMatchObject({ treated: 'A', control: 'B', sure: false })
    expect(guess(undefined, undefined, 'control')).toMatchObject({
      labels: [
        { label: '', customers: 2 },
        { label: 'control', customers: 1 }
      ],
      treated: '',
      control: 'control',
      sure: false
    })
  })

  test('the article’s main group and its “experimental” one, which is the control: asked', () => {
    const arms = { treated: 'principal', control: 'experimental', sure: false }
    expect(guess('principal', 'principal', 'experimental')).toMatchObject(arms)
    expect(guess('principal', 'experimental', 'experimental')).toMatchObject(arms)
  })

  test('more than two: only what the names say; one or none: nothing', () => {
    expect(guess('control', 'treated', undefined)).toMatchObject({
      treated: 'treated',
      control: 'control',
      sure: true
    })
    expect(guess('control', 'A', 'B')).toMatchObject({
      treated: null,
      control: 'control',
      sure: false
    })
    expect(guess('x', 'y', 'z')).toMatchObject({ treated: null, control: null })
    expect(guess('control 1', 'control 2', 'test')).toMatchObject({ treated: null, control: null })
    expect(guess('x')).toMatchObject({ treated: null, control: null, sure: false })
    expect(groupLabels(tableOf([{ customer: 'a', amount: 1 }])).labels).toEqual([])
  })

  test('under “control group”, yes is the control', () => {
    const rows = ['sí', 'no', 'no'].map((group, i) => ({ customer: `c${i}`, amount: 1, group }))
    const of = (header?: string) => {
      const { treated, control, sure } = groupLabels(tableOf(rows), header)
      return [treated, control, sure]
    }
    expect(of()).toEqual(['sí', 'no', true])
    expect(of('Tratado')).toEqual(['sí', 'no', true])
    for (const header of [
      'Grupo de control',
      'control',
      'Control group',
      'is_control',
      'Holdout'
    ]) {
      expect(of(header), header).toEqual(['no', 'sí', true])
    }
    // A name says more than the header.
    const named = ['control', 'treated'].map((group, i) => ({ customer: `c${i}`, group }))
    expect(groupLabels(tableOf(named), 'Grupo de control')).toMatchObject({
      treated: 'treated',
      control: 'control'
    })
  })

  test('labels that differ only in capitals are one, and so are their customers', () => {
    const rows = ['treated', 'Treated', 'treated', 'CONTROL', 'control'].map((group, i) => ({
      customer: `c${i}`,
      amount: 10 * (i + 1),
      group
    }))
    const table = tableOf(rows)
    const { labels, treated, control, sure } = groupLabels(table)
    expect(labels).toEqual([
      { label: 'treated', customers: 3 },
      { label: 'CONTROL', customers: 2 }
    ])
    expect(sure).toBe(true)
    const spend = spendByGroup(table, treated ?? '', control ?? '')
    expect([[...spend.treated], [...spend.control]]).toEqual([
      [10, 20, 30],
      [40, 50]
    ])
  })

  test('counts customers, once each, at most twenty labels', () => {
    const rows = ['a', 'a', 'a', 'b', 'c'].map(customer => ({
      customer,
      group: customer === 'a' ? 'x' : 'y'
    }))
    expect(groupLabels(tableOf(rows)).labels).toEqual([
      { label: 'y', customers: 2 },
      { label: 'x', customers: 1 }
    ])
    expect(guess(...Array.from({ length: 50 }, (_, i) => `g${i}`)).labels.length).toBe(20)
  })
})
