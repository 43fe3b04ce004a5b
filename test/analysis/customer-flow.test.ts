import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerFlow, type FlowInput, longRun } from '../../src/analysis/customer-flow.ts'
import { FLOW_DEFAULTS, FLOW_FIELDS, flowFrom } from '../../src/analysis/customer-flow-fields.ts'

const practice: FlowInput = {
  prospects: 300,
  conversion: 0.1,
  start: 980,
  exCustomers: 0,
  churn: 13 / 980,
  recovery: 0,
  unreachable: 0,
  value: 80_000 / 980,
  cac: 1000,
  months: 60
}

const rate = (max = 1) => fc.double({ min: 0, max, noNaN: true })
const inputs = fc.record({
  prospects: fc.double({ min: 0, max: 1e6, noNaN: true }),
  conversion: rate(),
  start: fc.double({ min: 0, max: 1e6, noNaN: true }),
  exCustomers: fc.double({ min: 0, max: 1e6, noNaN: true }),
  churn: rate(),
  recovery: rate(0.99),
  unreachable: rate(),
  value: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  cac: fc.double({ min: 0, max: 1e4, noNaN: true }),
  months: fc.integer({ min: 1, max: 240 })
})

describe('customerFlow', () => {
  test('two months by hand, with recovery and fading', () => {
    const flow = customerFlow({
      prospects: 200,
      conversion: 0.5,
      start: 1000,
      exCustomers: 200,
      churn: 0.1,
      recovery: 0.05,
      unreachable: 0.2,
      value: 3,
      cac: 20,
      months: 2
    })
    // Month 1: 100 leave, 10 of 200 return, a fifth of the other 190 fades.
    // Month 2: 101 leave, 12.6 of 252 return, a fifth of 239.4 fades.
    expect(flow.lost).toEqual([0, 100, 101])
    expect(flow.recovered).toEqual([0, 10, 12.600000000000001])
    expect(flow.newCustomers).toEqual([0, 100, 100])
    expect(flow.active[2]).toBeCloseTo(1021.6, 9)
    expect(flow.exCustomers[1]).toBeCloseTo(252, 9)
    expect(flow.gone[2]).toBeCloseTo(38 + 47.88, 9)
    // 3 × 1,000 − 20 × 100, then 3 × 1,010 − 20 × 100.
    expect(flow.cumulative).toEqual([0, 1000, 2030])
  })

  test('the numbers of the practice: ceiling 2,261.5, about 80 and 340 fewer at 2 %', () => {
    const base = customerFlow(practice)
    const worse = customerFlow({ ...practice, churn: 0.02 })
    expect(base.active[1]).toBeCloseTo(997, 9)
    expect(base.longRun).toEqual({ kind: 'level', active: 30 / (13 / 980) })
    expect(worse.longRun).toEqual({ kind: 'level', active: 1500 })
    expect((base.active[12] ?? 0) - (worse.active[12] ?? 0)).toBeCloseTo(77.8, 1)
    expect((base.active[60] ?? 0) - (worse.active[60] ?? 0)).toBeGreaterThan(300)
  })

  test('without recovery it is the closed form N* + (N0 − N*)(1 − c)^t', () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 1e-6, max: 1, noNaN: true }), (input, churn) => {
        const flow = customerFlow({ ...input, churn, recovery: 0 })
        const ceiling = (input.prospects * input.conversion) / churn
        flow.active.forEach((active, t) => {
          const closed = ceiling + (input.start - ceiling) * (1 - churn) ** t
          expect(Math.abs(active - closed)).toBeLessThanOrEqual(1e-8 * (1 + ceiling + input.start))
        })
      })
    )
  })

  test('nobody appears or vanishes, no stock is negative', () => {
    fc.assert(
      fc.property(inputs, input => {
        const flow = customerFlow(input)
        let joined = input.start + input.exCustomers
        for (let t = 0; t <= input.months; t += 1) {
          const [a = Number.NaN, e = Number.NaN, g = Number.NaN] = [
            flow.active[t],
            flow.exCustomers[t],
            flow.gone[t]
          ]
          joined += flow.newCustomers[t] ?? Number.NaN
          expect(Math.abs(a + e + g - joined)).toBeLessThanOrEqual(1e-9 * (1 + joined))
          expect(Math.min(a, e, g)).toBeGreaterThanOrEqual(-1e-9 * (1 + joined))
        }
        expect(flow.active).toHaveLength(input.months + 1)
      })
    )
  })

  test('the value so far is what customers paid less what the new ones cost', () => {
    fc.assert(
      fc.property(inputs, input => {
        const flow = customerFlow(input)
        const payers = flow.active.slice(0, -1).reduce((sum, active) => sum + active, 0)
        const won = flow.newCustomers.reduce((sum, joined) => sum + joined, 0)
        const expected = input.value * payers - input.cac * won
        const size = Math.abs(input.value) * payers + input.cac * won
        expect(Math.abs((flow.cumulative.at(-1) ?? Number.NaN) - expected)).toBeLessThanOrEqual(
          1e-9 * (1 + size)
        )
      })
    )
  })
})

describe('longRun', () => {
  /** Runs on until nothing moves, as a second way to the fixed point. */
  const runFor = (input: FlowInput, months: number) => {
    const { active } = customerFlow({ ...input, months })
    return { last: active.at(-1) ?? Number.NaN, before: active.at(-2) ?? Number.NaN }
  }
  // Rates that settle within the months simulated.
  const brisk = fc.record({
    ...{ prospects: fc.double({ min: 1, max: 1e4, noNaN: true }), conversion: fc.constant(0.5) },
    start: fc.double({ min: 0, max: 1e4, noNaN: true }),
    exCustomers: fc.double({ min: 0, max: 1e4, noNaN: true }),
    churn: fc.double({ min: 0.05, max: 1, noNaN: true }),
    recovery: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
    unreachable: fc.double({ min: 0.2, max: 1, noNaN: true }),
    ...{ value: fc.constant(1), cac: fc.constant(1), months: fc.constant(1) }
  })

  test('recovered customers churn again: the level is where a long simulation stands still', () => {
    fc.assert(
      fc.property(brisk, input => {
        const run = longRun(input)
        if (run.kind !== 'level') throw new Error('should settle')
        expect(runFor(input, 20_000).last / run.active).toBeCloseTo(1, 4)
      }),
      { numRuns: 40 }
    )
  })

  test('without recovery it is new / churn; recovery only lifts it', () => {
    fc.assert(
      fc.property(brisk, input => {
        const bare = longRun({ ...input, recovery: 0 })
        const lifted = longRun(input)
        if (bare.kind !== 'level' || lifted.kind !== 'level') throw new Error('should settle')
        expect(bare.active).toBeCloseTo((input.prospects * 0.5) / input.churn, 6)
        expect(lifted.active).toBeGreaterThanOrEqual(bare.active)
      })
    )
  })

  test('if every leaver can be won back one day, growth has no ceiling', () => {
    fc.assert(
      fc.property(brisk, input => {
        const open = { ...input, unreachable: 0 }
        const run = longRun(open)
        if (run.kind !== 'growth') throw new Error('should grow')
        const { last, before } = runFor(open, 20_000)
        expect((last - before) / run.perMonth).toBeCloseTo(1, 5)
      }),
      { numRuns: 40 }
    )
  })

  test.each([
    ['no churn: the new pile up', { churn: 0 }, { kind: 'growth', perMonth: 30 }],
    ['no churn, nobody new', { churn: 0, prospects: 0 }, { kind: 'level', active: 980 }],
    ['nobody new', { prospects: 0 }, { kind: 'level', active: 0 }],
    [
      'nobody new or leaving, half of the leavers of old return',
      { churn: 0, prospects: 0, exCustomers: 100, recovery: 0.1, unreachable: 1 / 9 },
      { kind: 'level', active: 1030 }
    ],
    [
      'a closed circle shares people as recovery to churn',
      { prospects: 0, churn: 0.3, recovery: 0.1, exCustomers: 20 },
      { kind: 'level', active: 250 }
    ]
  ] as const)('%s', (_, change, expected) => {
    const run = longRun({ ...practice, ...change })
    expect(run.kind).toBe(expected.kind)
    const value = run.kind === 'level' ? run.active : run.perMonth
    expect(value).toBeCloseTo('active' in expected ? expected.active : expected.perMonth, 9)
    // The same by simulation.
    const { last, before } = runFor({ ...practice, ...change }, 20_000)
    expect(run.kind === 'level' ? last : last - before).toBeCloseTo(value, 6)
  })
})

describe('the form', () => {
  test('asks for every input once, with texts in both languages and sane bounds', () => {
    expect(new Set(FLOW_FIELDS.map(field => field.id))).toEqual(new Set(Object.keys(practice)))
    expect(FLOW_FIELDS).toHaveLength(Object.keys(practice).length)
    for (const field of FLOW_FIELDS) expect(field.min).toBeLessThan(field.max)
  })

  test('opens on the reader’s sheet', () => {
    const input = flowFrom({ start: 980, newCustomers: 30, churn: 13 / 980, value: 81, cac: 1000 })
    expect(input.prospects * input.conversion).toBeCloseTo(30, 12)
    expect(input).toMatchObject({ start: 980, churn: 13 / 980, value: 81, cac: 1000, months: 60 })
    for (const field of FLOW_FIELDS) {
      expect(input[field.id]).toBeGreaterThanOrEqual(field.min)
      expect(input[field.id]).toBeLessThanOrEqual(field.max)
    }
  })

  test('takes 0 where the sheet has no value, and no churn above 1', () => {
    const sheet = { start: 0, newCustomers: 0, churn: undefined, value: undefined, cac: undefined }
    expect(flowFrom(sheet)).toEqual({
      ...{ ...FLOW_DEFAULTS, prospects: 0, start: 0 },
      ...{ churn: 0, value: 0, cac: 0 }
    })
    expect(flowFrom({ ...sheet, churn: 1.4 }).churn).toBe(1)
  })
})
