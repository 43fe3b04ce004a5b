import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trialCuped } from '../../src/charts/trial-cuped.ts'
import { trialLooks } from '../../src/charts/trial-looks.ts'
import { trialProfit } from '../../src/charts/trial-profit.ts'
import { readListed } from '../../src/ingest/listed/read.ts'
import { isNoResult } from '../../src/widgets/declared/declaration.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { COLUMNS } from '../../src/widgets/holdout-cockpit/columns.ts'
import { factsOf } from '../../src/widgets/holdout-cockpit/facts.ts'
import { FIELDS } from '../../src/widgets/holdout-cockpit/fields.ts'
import { notesOf } from '../../src/widgets/holdout-cockpit/notes.ts'
import {
  lookFacts,
  ownFacts,
  ownNotes,
  profitFacts
} from '../../src/widgets/holdout-cockpit/part-facts.ts'
import { type Found, resultOf } from '../../src/widgets/holdout-cockpit/result.ts'
import { SAMPLE } from '../../src/widgets/holdout-cockpit/sample.ts'
import type { Fact } from '../../src/widgets/parts/fact.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

const OPENING = readFields('holdout-cockpit', FIELDS, DEFAULTS)
type Values = typeof OPENING

const rowsOf = (text: string, locale: 'en' | 'es' = 'en') =>
  readListed(text, COLUMNS, { locale }).rows
const find = (values: Partial<Values>, text: string = SAMPLE.en): Found => {
  const found = resultOf({ ...OPENING, ...values }, rowsOf(text))
  if (isNoResult(found)) throw new Error(found.why.en)
  return found
}
const valueIn = (facts: readonly Fact[], metric: string) =>
  facts.find(fact => fact.metric === metric)?.value

test('the plan that it opens with', () => {
  const found = find({})
  const facts = factsOf(found, 'en')
  expect(valueIn(facts, 'holdout-control')).toBe(1000)
  // 1,000 customers at 2 each.
  expect(valueIn(facts, 'holdout-given-up')).toBe(2000)
  const [split, even] = ['holdout-needed', 'holdout-needed-even'].map(id => valueIn(facts, id) ?? 0)
  expect((split as number) / (even as number)).toBeCloseTo(1 / 0.19, 2)
  // (0.4 · 2 − 0.1) · 1,000.
  expect(valueIn(profitFacts(found, 'en'), 'holdout-given-profit')).toBeCloseTo(700, 6)
  expect(valueIn(lookFacts(found, 'en'), 'looks-alarms')).toBeCloseTo(0.142, 3)
})

test('an effect that costs turns the best hold-out round', () => {
  const { best, plan } = find({ effect: -1 })
  expect(best.control).toBeGreaterThan(plan.customers / 2)
  expect(find({ again: 0 }).best.control).toBe(0)
})

test('a share of buyers: the stakes are those of what a buyer spends', () => {
  const { stakes, plan, revenue } = find({ outcome: 'share' })
  expect([plan.effect, revenue]).toEqual([0.01, 40])
  // 0.4 · 40 · 0.01 − 0.1, and 0.4 · 40 · √(0.05 · 0.95).
  expect(stakes.gain).toBeCloseTo(0.06, 12)
  expect(stakes.sd).toBeCloseTo(16 * Math.sqrt(0.0475), 12)
  expect(stakes.unsure).toBeCloseTo(0.16, 12)
})

test('no plan', () => {
  const why = (values: Partial<Values>) => {
    const found = resultOf({ ...OPENING, ...values }, [])
    return isNoResult(found) ? found.why.en : ''
  }
  expect(why({ customers: 10, held: 0.01 })).toContain('at least two customers')
})

test('a rise beyond everybody is cut, and said to be', () => {
  const found = find({ outcome: 'share', rise: -0.06 })
  expect(found.plan.effect).toBe(-0.05)
  expect(notesOf(found, { locale: 'en', currency: 'EUR' })[0]).toContain('leave the range')
  expect(find({ outcome: 'share' }).cut).toBe(false)
})

describe('a finished trial', () => {
  test('the sample: the interval is shorter, and holds the 12 that were added', () => {
    for (const locale of ['en', 'es'] as const) {
      const { own } = find({}, SAMPLE[locale])
      if (!own.ok) throw new Error(own.problem)
      const { plain, adjusted, worth } = own.found
      expect(worth).toBeGreaterThan(1.5)
      expect([plain.low < 0, adjusted.low > 0]).toEqual([true, true])
      expect(adjusted.high).toBeGreaterThan(12)
      expect(own.sizes).toEqual({ treated: 60, control: 20, other: 0 })
    }
  })

  test('what is odd about a table is said', () => {
    const notes = (text: string) => {
      const { own } = find({}, `Group;Spend;Spend before\n${text}`)
      return own.ok ? ownNotes(own, { locale: 'en', currency: 'EUR' }).join(' ') : own.problem
    }
    expect(notes('a;1;2\na;3;4\nb;5;1\nb;6;9\na;2;2')).toContain('smaller one was taken')
    expect(notes('treated;1;1\ntreated;3;3\ncontrol;5;5\ncontrol;6;6')).toContain('same period')
    expect(notes('treated;1;1\ntreated;3;2\ncontrol;5;5\ncontrol;6;5\nx;1;1')).toContain(
      '1 customer in neither group is left out'
    )
    expect(notes('a;1;2')).toBe('no-groups')
  })
})

test('headers in either language, spend before told from spend', () => {
  const [row] = rowsOf('antes;grupo;importe\n10;control;20', 'es')
  expect(row).toMatchObject({ group: 'control', spend: 20, before: 10 })
  const [other] = rowsOf('Spend previous month\tarm\tSpend\n1\tcontrol\t2')
  expect(other).toMatchObject({ group: 'control', spend: 2, before: 1 })
})

test('its parts say something sound for whatever their fields allow', () => {
  const number = (key: 'margin' | 'cost' | 'unsure' | 'riseUnsure' | 'effect' | 'correlation') => {
    const { min, max } = FIELDS[key]
    return fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }))
  }
  const values = fc.record({
    outcome: fc.constantFrom('money' as const, 'share' as const),
    customers: fc.constantFrom(10, 400, 1e6, 1e7),
    held: fc.constantFrom(0.2, 0.5, 0.8),
    margin: number('margin'),
    cost: number('cost'),
    unsure: number('unsure'),
    riseUnsure: number('riseUnsure'),
    effect: number('effect'),
    correlation: number('correlation'),
    again: fc.integer({ min: 0, max: 1000 }),
    looks: fc.integer({ min: 1, max: 26 }),
    rule: fc.constantFrom('none' as const, 'pocock' as const, 'obrien-fleming' as const)
  })
  const money = fc.integer({ min: -5, max: 50 })
  const table = fc.array(fc.tuple(fc.constantFrom('treated', 'control', 'x'), money, money), {
    maxLength: 12
  })
  fc.assert(
    fc.property(values, table, (one, rows) => {
      const found = find(
        one,
        ['Group;Spend;Spend before', ...rows.map(r => r.join(';'))].join('\n')
      )
      for (const locale of ['en', 'es'] as const) {
        const page = { locale, currency: 'EUR' as const }
        const { own } = found
        const facts = [
          ...profitFacts(found, locale),
          ...lookFacts(found, locale),
          ...(own.ok ? ownFacts(own, page) : [])
        ]
        for (const { value, metric } of facts)
          expect(value === null || Number.isFinite(value), metric).toBe(true)
        const charts = [
          trialProfit(found, page),
          trialLooks({ rules: found.looked, confidence: found.plan.confidence }, page),
          ...(own.ok ? [trialCuped(own.found, page)] : [])
        ]
        const said = [
          ...charts.flatMap(({ title, sentence }) => [title, sentence]),
          ...(own.ok ? ownNotes(own, page) : [])
        ]
        for (const text of said) expect(text).not.toMatch(/NaN|undefined|Infinity|null/)
      }
    }),
    { numRuns: 25 }
  )
})
