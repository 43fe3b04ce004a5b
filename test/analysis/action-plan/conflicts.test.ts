import { describe, expect, test } from 'vitest'
import type { Conflict } from '../../../src/analysis/action-plan/conflicts.ts'
import { isOfTheLost, pullsAt } from '../../../src/analysis/action-plan/levers.ts'
import type { PlanRow } from '../../../src/analysis/action-plan/model.ts'
import { planYear } from '../../../src/analysis/action-plan/plan.ts'
import { readPlan, readType } from '../../../src/analysis/action-plan/read-plan.ts'
import { dayOfIso } from '../../../src/i18n/day.ts'
import { LESSON, rowsOf, segment } from './plans.ts'

const PARAMETERS = { year: 2027, budget: 1000, ceiling: 4, anyway: 0 }

const conflicts = (rows: readonly PlanRow[], changes: Partial<typeof PARAMETERS> = {}) =>
  planYear(rows, { ...PARAMETERS, ...changes }).conflicts
const of = <K extends Conflict['kind']>(kind: K, found: readonly Conflict[]) =>
  found.filter((one): one is Extract<Conflict, { kind: K }> => one.kind === kind)
const kinds = (found: readonly Conflict[]) => found.map(({ kind }) => kind)
const A = segment('A', 100)

describe('budget and ceiling', () => {
  test('name the quarter, the segment and the actions, the dearest first', () => {
    const found = conflicts(LESSON, { budget: 200 })
    // 100 + 150 + 45 in the first quarter.
    const [budget, ...others] = of('budget', found)
    expect(others).toEqual([])
    expect(budget).toMatchObject({ quarter: 0, cost: 295, over: 95 })
    expect(budget?.actions.map(({ name }) => name)).toEqual([
      'Football pass',
      'Prize draw',
      'Newsletter'
    ])
    const ceilings = of('ceiling', found)
    expect(ceilings.map(({ quarter, fullest }) => [quarter, fullest])).toEqual([
      [0, 5],
      [3, 5]
    ])
    // 7.5 % and 5 % of 1,000.
    expect(ceilings.map(({ customers }) => customers)).toEqual([
      expect.closeTo(75, 9),
      expect.closeTo(50, 9)
    ])
    expect(ceilings[1]?.actions.map(({ name }) => name)).toEqual([
      'Data request',
      'Upgrade, half price',
      'Newsletter'
    ])
    expect(kinds(conflicts(LESSON, { ceiling: 5 }))).toEqual([])
  })

  test('a budget spent to the cent is kept; everybody over the ceiling is said so', () => {
    const rows = rowsOf(A, { action: 'x', segment: 'A', contacts: 5, cost: 0.1 })
    expect(kinds(conflicts(rows, { budget: 50 }))).toEqual(['ceiling'])
    expect(of('ceiling', conflicts(rows))[0]).toMatchObject({ everybody: true, customers: 100 })
    expect(kinds(conflicts(rows, { budget: 49.99, ceiling: 5 }))).toEqual(['budget'])
  })
})

describe('actions against each other', () => {
  test('two of one type for one segment in one quarter, said once for all places', () => {
    const found = of(
      'same-type',
      conflicts(
        rowsOf(
          ...[A, segment('B', 50)],
          { action: 'x', quarter: 'Q1-Q2' },
          { action: 'y', quarter: 'Q2-Q3' },
          { action: 'z', segment: 'B', quarter: 'Q4' },
          { action: 'other type', type: 'loyalty', quarter: 'Q2' }
        )
      )
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ type: 'development', quarters: [1] })
    expect(found[0]?.segments.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(found[0]?.actions.map(({ name }) => name)).toEqual(['x', 'y'])
  })

  test('what runs all year competes with nothing', () => {
    expect(
      conflicts(rowsOf(A, { action: 'x' }, { action: 'newsletter', quarter: 'all year' }))
    ).toEqual([])
  })

  test('a discount beside an upgrade, but not an upgrade that is sold with one', () => {
    const rows = (quarter: string, name = 'Descuento de otoño') =>
      rowsOf(
        A,
        { action: name, type: 'loyalty', segment: 'A', quarter },
        { action: 'Upgrade, half price for two months', segment: 'A', quarter: 'Q2' }
      )
    const [found] = of('opposed', conflicts(rows('Q1-Q2')))
    expect(found?.actions.map(({ name }) => name)).toEqual([
      'Descuento de otoño',
      'Upgrade, half price for two months'
    ])
    expect(found?.quarters).toEqual([1])
    expect(of('opposed', conflicts(rows('Q3')))).toEqual([])
    expect(of('opposed', conflicts(rows('Q2', 'Prize draw')))).toEqual([])
  })

  test('prevention for the lost, and after a recovery', () => {
    const rows = rowsOf(
      ...[A, segment('Lost customers', 20)],
      { action: 'Do not go: prevention', type: 'loyalty', segment: 'Lost customers' },
      { action: 'Win back', segment: 'A' },
      { action: 'Retention call', type: 'loyalty', segment: 'A', quarter: 'Q3' }
    )
    const found = of('prevention-late', conflicts(rows))
    expect(found.map(({ actions }) => actions.map(({ name }) => name))).toEqual([
      ['Do not go: prevention'],
      ['Retention call', 'Win back']
    ])
    const before = rows.map(row => (row.action === 'Win back' ? { ...row, quarter: 'Q4' } : row))
    expect(of('prevention-late', conflicts(before))).toHaveLength(1)
  })

  test('words stand for themselves in both languages', () => {
    expect(pullsAt('Rebajas de enero', 'discount')).toBe(true)
    expect(pullsAt('20% menos en todo', 'discount')).toBe(true)
    expect(pullsAt('Mejora de tarifa', 'upgrade')).toBe(true)
    expect(pullsAt('Te recuperamos', 'recovery')).toBe(true)
    expect(pullsAt('Sorteo', 'prevention')).toBe(false)
    expect(isOfTheLost('Clientes perdidos')).toBe(true)
    expect(isOfTheLost('Bronze')).toBe(false)
  })
})

describe('what cannot be', () => {
  test('one of each', () => {
    const found = conflicts(
      rowsOf(
        A,
        { action: 'too many', segment: 'A', people: 101, type: 'loyalty' },
        { action: 'nowhere', segment: 'Platinum', people: 5 },
        { action: 'nobody', segment: 'Iron', quarter: 'Q2' },
        { action: 'never', segment: 'A', quarter: 'Q7', people: 1 },
        { action: 'unnamed', segment: 'A', quarter: 'Q3', type: 'fun', people: 1 },
        {
          ...{ action: 'elsewhere', segment: 'A', quarter: 'Q4', people: 1 },
          day: dayOfIso('2027-09-30') as number
        },
        { action: 'too many of all', quarter: 'Q4', people: 101, type: 'satisfaction' }
      )
    )
    expect(found.map(({ kind, actions }) => [kind, actions[0]?.name])).toEqual([
      ['too-many', 'too many'],
      ['no-segment', 'nowhere'],
      ['no-segment', 'nobody'],
      ['no-people', 'nobody'],
      ['unplaced', 'never'],
      ['no-type', 'unnamed'],
      ['day-outside', 'elsewhere'],
      ['too-many', 'too many of all']
    ])
    expect(of('too-many', found).map(({ size }) => size)).toEqual([100, 100])
  })

  test('a start day says the quarter where none is written', () => {
    const day = dayOfIso('2027-08-02') as number
    const { actions } = readPlan(rowsOf({ action: 'x', quarter: ' ', day }))
    expect(actions[0]?.span).toEqual({ from: 2, to: 2 })
    expect(readPlan(rowsOf({ action: 'x', quarter: '' })).actions[0]?.span).toBeNull()
  })

  test('names of segments and types in either language and any capitals', () => {
    const plan = readPlan(
      rowsOf(
        segment('Tálento', 10),
        segment('talento', 99),
        segment('todos', 5),
        { action: 'x', segment: 'TALENTO', type: 'Fidelización' },
        { action: 'y', segment: 'todos' },
        { action: 'z', segment: '***' },
        { action: 'w', segment: 'Everybody' }
      )
    )
    expect(plan.segments.map(({ key, size }) => [key, size])).toEqual([
      ['talento', 10],
      ['***', null]
    ])
    expect(plan.actions.map(({ segment }) => segment)).toEqual(['talento', null, '***', null])
    expect(readType('Satisfacción / comunicación')).toBe('satisfaction')
    expect(readType('retention')).toBe('loyalty')
    expect(readType('???')).toBeNull()
  })
})
