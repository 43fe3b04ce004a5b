import fc from 'fast-check'
import { expect, test } from 'vitest'
import { together } from '../../../src/analysis/reidentification/classes.ts'
import { diversityOf } from '../../../src/analysis/reidentification/diversity.ts'
import { journalistRisk, riskOf } from '../../../src/analysis/reidentification/risk.ts'
import { seeded } from '../../../src/analysis/statistics/random.ts'

test('the journalist’s risk by its closed forms and by its series', () => {
  for (const p of [0.001, 0.01, 0.1, 0.5, 0.9]) {
    const odds = p / (1 - p)
    // Benedetti & Franconi 1998 give both.
    expect(journalistRisk(1, p)).toBeCloseTo(odds * Math.log(1 / p), 10)
    expect(journalistRisk(2, p)).toBeCloseTo(odds - odds ** 2 * Math.log(1 / p), 10)
  }
  // Σ over F of C(F − 1, f − 1) π^f (1 − π)^(F − f) ÷ F.
  for (const [f, p] of [
    [1, 0.2],
    [3, 0.3],
    [7, 0.6],
    [40, 0.5]
  ] as const) {
    let [sum, weight] = [0, p ** f]
    for (let F = f; F < f + 4000; F += 1) {
      sum += weight / F
      weight *= (F / (F - f + 1)) * (1 - p)
    }
    expect(journalistRisk(f, p)).toBeCloseTo(sum, 10)
  }
  expect(journalistRisk(4, 1)).toBe(0.25)
})

test('it is never more than the prosecutor’s, and falls with the class and rises with the fraction', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
      (size, p) => {
        const risk = journalistRisk(size, p)
        expect(risk).toBeGreaterThan(0)
        expect(risk).toBeLessThanOrEqual(1 / size)
        expect(journalistRisk(size + 1, p)).toBeLessThanOrEqual(risk * (1 + 1e-9))
        expect(journalistRisk(size, Math.min(1, p * 1.1))).toBeGreaterThanOrEqual(risk * (1 - 1e-9))
      }
    )
  )
})

test('among simulated people it is what a journalist finds', () => {
  // 4,000 towns of 1 to 6 people; a tenth gets into the table; of those alone there, 1/F on average.
  const random = seeded(5)
  let [sum, alone] = [0, 0]
  for (let i = 0; i < 200_000; i += 1) {
    // F − 1 ~ geometric(π), which is the model for f = 1.
    let F = 1
    while (random.uniform() > 0.3) F += 1
    sum += 1 / F
    alone += 1
  }
  expect(sum / alone).toBeCloseTo(journalistRisk(1, 0.3), 2)
})

test('risks of classes, by hand', () => {
  // 1, 1, 3, 5 of 10 rows with k = 4: below are 1 + 1 + 3.
  expect(riskOf(Int32Array.of(1, 1, 3, 5), 4, 1)).toEqual({
    ...{ k: 1, unique: 2, below: 5, prosecutor: 1, marketer: 0.4, journalist: 1 },
    ...{ discernibility: 36, classes: 4 }
  })
})

test('Li’s example of t-closeness: salaries 3k to 11k, of which a class has 3, 4, 5 and another 6, 8, 11', () => {
  // Li, Li & Venkatasubramanian 2007, section 3.1: 0.375 and 0.167.
  const all = [3, 4, 5, 6, 7, 8, 9, 10, 11]
  const distance = (first: readonly number[]) => {
    // Two classes; the table is 3 to 11, each once.
    const rest = all.filter(one => !first.includes(one))
    const codes = Int32Array.from([...first, ...rest], one => one - 3)
    const of = Int32Array.from(codes, (_, row) => (row < first.length ? 0 : 1))
    const sizes = Int32Array.of(first.length, rest.length)
    const both = diversityOf({ of, sizes }, codes, 9, true)?.closeness ?? 0
    return { both, slow: Math.max(slowly(first, all), slowly(rest, all)), one: slowly(first, all) }
  }
  const [poor, spread] = [distance([3, 4, 5]), distance([6, 8, 11])]
  expect(poor.one).toBeCloseTo(0.375, 10)
  expect(spread.one).toBeCloseTo(1 / 6, 10)
  expect(poor.both).toBeCloseTo(poor.slow, 12)
  expect(spread.both).toBeCloseTo(spread.slow, 12)
})

/** The definition, written out over all values. */
function slowly(part: readonly number[], all: readonly number[]): number {
  const values = [...new Set(all)].sort((a, b) => a - b)
  const below = (list: readonly number[], value: number) =>
    list.filter(one => one <= value).length / list.length
  const sum = values.reduce((s, value) => s + Math.abs(below(part, value) - below(all, value)), 0)
  return values.length > 1 ? sum / (values.length - 1) : 0
}

test('diversity agrees with its definitions, written out', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 1,
    maxLength: 60
  })
  fc.assert(
    fc.property(rows, fc.boolean(), (pairs, ordered) => {
      const names = [...new Set(pairs.map(([one]) => one))]
      const of = Int32Array.from(pairs, ([one]) => names.indexOf(one))
      const sizes = Int32Array.from(names, one => pairs.filter(pair => pair[0] === one).length)
      // Codes without gaps, as a table has them.
      const values = [...new Set(pairs.map(([, value]) => value))].sort((a, b) => a - b)
      const codes = pairs.map(([, value]) => values.indexOf(value))
      const found = diversityOf({ of, sizes }, Int32Array.from(codes), values.length, ordered)
      const classes = names.map((_, one) => codes.filter((_code, row) => of[row] === one))
      const share = (list: readonly number[], value: number) =>
        list.filter(one => one === value).length / list.length
      const entropies = classes.map(list =>
        [...new Set(list)].reduce((h, v) => h - share(list, v) * Math.log(share(list, v)), 0)
      )
      expect(found?.distinct).toBe(Math.min(...classes.map(list => new Set(list).size)))
      expect(found?.entropy).toBeCloseTo(Math.exp(Math.min(...entropies)), 9)
      const far = classes.map(list =>
        ordered
          ? slowly(list, codes)
          : values.reduce((s, _, v) => s + Math.abs(share(list, v) - share(codes, v)), 0) / 2
      )
      expect(found?.closeness).toBeCloseTo(Math.max(...far), 9)
      const single = classes.filter(list => new Set(list).size === 1)
      expect(found?.given).toBe(single.reduce((sum, list) => sum + list.length, 0))
    })
  )
  expect(diversityOf(together(0), new Int32Array(0), 0)).toBeNull()
})
