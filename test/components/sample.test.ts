import { expect, test } from 'vitest'
import { sampleFacts } from '../../src/components/sample-days.ts'
import { shop } from '../../src/components/shop.ts'
import { workedValue } from '../../src/components/worked.ts'
import { dayOfIso, isoOfDay } from '../../src/i18n/day.ts'

const table = { from: dayOfIso('2024-04-01') ?? 0, to: dayOfIso('2026-09-29') ?? 0, customers: 126 }
const facts = sampleFacts(table)
const dayOf = (id: string) => isoOfDay(facts[id]?.value ?? Number.NaN)

// The last day less 182 is 31 March; the 182 days up to it begin on 1 October, those after it on 1 April.
test('the stretches are the half-years on either side of the first date', () => {
  expect(['first', 'last', 'before', 'after'].map(dayOf)).toEqual([
    '2024-04-01',
    '2026-09-29',
    '2026-03-31',
    '2026-09-29'
  ])
  expect(['earlier-from', 'earlier-to', 'later-from', 'later-to'].map(dayOf)).toEqual([
    '2025-10-01',
    '2026-03-31',
    '2026-04-01',
    '2026-09-29'
  ])
})

test('the best hundredth of 126 customers are two', () => {
  expect(facts['best-hundredth']?.value).toBe(2)
})

test('a table of one day has no stretches', () => {
  expect(() => sampleFacts({ ...table, from: table.to })).toThrow('no two stretches')
})

// What the lesson says in words of the sample, beside the numbers that it prints.
test('in the sample the target is met, and fewer rise than equal rates would lift', async () => {
  const { sample, initial } = await shop.movement('en')
  expect(sample.report).toMatchObject({ to: table.to, customers: table.customers })
  expect(initial.aboveTarget).toBeGreaterThan(0)
  expect(initial.upRate).toBeLessThan(initial.noise?.upRate.low ?? 0)
  expect(initial.noise?.upPValue).toBeGreaterThan(0.99)
  expect([initial.before, initial.after].map(isoOfDay)).toEqual([dayOf('before'), dayOf('after')])
})

test('the interval of the sample campaign holds nought and its true effect', async () => {
  const { initial } = await shop.incremental()
  const truth = workedValue('true-effect').value
  expect(initial.difference?.low).toBeLessThan(0)
  expect(initial.difference?.high).toBeGreaterThan(truth)
  expect(initial.control.customers).toBe(workedValue('campaign-left-alone').value)
  // Near the truth, as the notes say.
  expect(Math.abs((initial.difference?.value ?? 0) - truth)).toBeLessThan(0.1)
})

// data/README.md: 0.1 · 1/(1 + 4.4/12) · 32 · e^0.26 = 3.04, of 11.13; 2.36 as it fell out; 102 left alone.
test('the truth of the samples is that of the notes on the data', () => {
  expect(workedValue('true-effect').value).toBeCloseTo(3.04, 2)
  expect(workedValue('spend-without').value).toBeCloseTo(11.13, 2)
  expect(workedValue('true-lift').value).toBeCloseTo(0.27, 2)
  expect(workedValue('effect-fallen-out').value).toBeCloseTo(2.36, 2)
  expect(workedValue('campaign-left-alone').value).toBe(102)
})
