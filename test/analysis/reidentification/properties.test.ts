import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, type Question } from '../../../src/analysis/reidentification/assess.ts'
import { type Kind, LEVELS_OF } from '../../../src/analysis/reidentification/attribute.ts'
import { splitterFor, together } from '../../../src/analysis/reidentification/classes.ts'
import { MOST_COMBINATIONS } from '../../../src/analysis/reidentification/frontier.ts'
import { attributeOf } from '../../../src/analysis/reidentification/levels.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { tableOf } from './tables.ts'

const WRITTEN = { decimal: null, dayFirst: null, fallback: '.' } as const
const ROLES = ['number', 'code', 'day', 'text', 'sensitive'] as const

const cells = fc.tuple(
  fc.oneof(
    fc.integer({ min: 16, max: 90 }).map(String),
    fc.constantFrom('', '?', 'n/a', 'old', '34,5')
  ),
  fc.oneof(
    fc.integer({ min: 28_001, max: 28_055 }).map(String),
    fc.constantFrom('', 'x', '__proto__')
  ),
  fc.oneof(
    fc
      .integer({ min: 0, max: 900 })
      .map(day => new Date(day * 864e5 * 3).toISOString().slice(0, 10)),
    fc.constantFrom('3/4/2024', '', 'never')
  ),
  fc.constantFrom('f', 'm', 'x'),
  fc.constantFrom('a', 'b', 'c', 'd')
)
const tables = fc
  .array(cells, { minLength: 1, maxLength: 40 })
  .map(rows => tableOf(['Age\tZip\tDay\tSex\tCare', ...rows.map(row => row.join('\t'))].join('\n')))

const question = (changes: Partial<Question> = {}): Question => ({
  ...{ roles: ROLES, levelOf: () => undefined, k: 3, suppress: false, most: 0.2, fraction: 0.4 },
  written: WRITTEN,
  ...changes
})
const steps = (at: readonly number[]) => (index: number) => {
  const ids = LEVELS_OF[ROLES[index] as Kind]
  return ids[Math.min(at[index] ?? 0, ids.length - 1)]
}
const positions = fc.array(fc.nat(4), { minLength: 4, maxLength: 4 })

/** Sizes of classes by texts as keys. */
function slowSizes(rows: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1)
  return [...counts.values()].sort((a, b) => a - b)
}

test('making a column coarser never lowers k, nor raises any risk or the usefulness', () => {
  fc.assert(
    fc.property(tables, positions, fc.nat(3), (table, at, column) => {
      const one = finish(assess(table, question({ levelOf: steps(at) })))
      const coarser = at.map((step, i) => (i === column ? step + 1 : step))
      const two = finish(assess(table, question({ levelOf: steps(coarser) })))
      expect(two.now.risk.k).toBeGreaterThanOrEqual(one.now.risk.k)
      expect(two.now.risk.unique).toBeLessThanOrEqual(one.now.risk.unique)
      expect(two.now.risk.below).toBeLessThanOrEqual(one.now.risk.below)
      for (const risk of ['prosecutor', 'marketer', 'journalist'] as const)
        expect(two.now.risk[risk]).toBeLessThanOrEqual(one.now.risk[risk] as number)
      const [first, second] = [one.now.diversity[0]?.of, two.now.diversity[0]?.of]
      expect(second?.distinct).toBeGreaterThanOrEqual(first?.distinct as number)
      expect(second?.entropy).toBeGreaterThanOrEqual((first?.entropy as number) - 1e-9)
      expect(second?.closeness).toBeLessThanOrEqual((first?.closeness as number) + 1e-9)
      expect(two.now.usefulness).toBeLessThanOrEqual((one.now.usefulness as number) + 1e-9)
    })
  )
})

test('leaving out rows below k gives at least k, and the rows add up', () => {
  fc.assert(
    fc.property(tables, positions, fc.integer({ min: 2, max: 8 }), (table, at, k) => {
      const { now, sizes, released } = finish(
        assess(table, question({ levelOf: steps(at), suppress: true, k }))
      )
      expect(now.rows + now.suppressed).toBe(table.rows)
      expect(released.rows).toHaveLength(now.rows)
      if (now.rows > 0) expect(now.risk.k).toBeGreaterThanOrEqual(k)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(now.rows)
      expect(now.usefulness).toBeGreaterThanOrEqual(0)
      expect(now.usefulness).toBeLessThanOrEqual(1)
    })
  )
})

test('classes are those that texts as keys give, and every combination is what assessing it gives', () => {
  fc.assert(
    fc.property(tables, positions, fc.boolean(), (table, at, suppress) => {
      const found = finish(assess(table, question({ levelOf: steps(at), suppress })))
      const { release } = found.released
      const rows = Array.from({ length: table.rows }, (_, row) =>
        found.attributes
          .map(({ codes }, i) => {
            const level = release.levels[i]
            return level?.labels[level.nodeOf[codes[row] as number] as number]
          })
          .join('\u0001')
      )
      expect([...release.classes.sizes].sort((a, b) => a - b)).toEqual(slowSizes(rows))
      const { combinations } = found.frontier
      expect(combinations.length).toBeLessThanOrEqual(MOST_COMBINATIONS)
      const same = combinations.find(({ levels }) => levels.join() === found.levels.join())
      if (!same) return
      const plain = finish(
        assess(table, question({ levelOf: steps(at), suppress: same.suppressed > 0 }))
      )
      expect(same.suppressed).toBe(plain.now.suppressed)
      expect(same.risk).toBeCloseTo(plain.now.risk.marketer as number, 12)
      expect(same.usefulness).toBeCloseTo(plain.now.usefulness as number, 12)
      const limit = suppress ? 0.2 * table.rows : 0
      const below = finish(assess(table, question({ levelOf: steps(at) }))).now.risk.below
      expect(same.meets).toBe(below <= limit && below < table.rows)
    }),
    { numRuns: 60 }
  )
})

test('nothing on the front is beaten, and the best is the most useful that meets what is wanted', () => {
  fc.assert(
    fc.property(tables, table => {
      const { frontier, best } = finish(assess(table, question({ suppress: true })))
      for (const one of frontier.combinations) {
        const beaten = frontier.combinations.some(
          other => other.risk < one.risk - 1e-9 && other.usefulness >= one.usefulness
        )
        if (one.front) expect(beaten).toBe(false)
        if (one.meets) expect(best?.usefulness).toBeGreaterThanOrEqual(one.usefulness)
      }
    }),
    { numRuns: 40 }
  )
})

test('many columns: some steps go untried, and that is said', () => {
  const row = Array.from({ length: 12 }, (_, i) => `c${i % 3}`).join('\t')
  const table = tableOf(
    [Array.from({ length: 12 }, (_, i) => `k${i}`).join('\t'), row, row].join('\n')
  )
  const { frontier } = finish(assess(table, question({ roles: table.columns.map(() => 'text') })))
  expect(frontier.combinations.length).toBeLessThanOrEqual(MOST_COMBINATIONS)
  expect(frontier.combinations.length).toBeGreaterThan(100)
  expect(frontier.untried).toBe(4)
})

test('steps of each kind, by hand', () => {
  const labels = (kind: Kind, values: readonly string[]) => {
    const column = tableOf(['a\tb', ...values.map(one => `${one}\t1`)].join('\n')).columns[0]
    const found = finish(attributeOf(column as never, kind, WRITTEN))
    return found.levels.map(({ id, nodeOf, labels: all, loss }) => [
      ...[id, all[nodeOf[0] as number], Number(loss[nodeOf[0] as number]?.toFixed(4))]
    ])
  }
  expect(labels('number', ['34', '18', '68'])).toEqual([
    ['exact', '34', 0],
    ['band-5', '30–34', 0.1],
    ['band-10', '30–39', 0.2],
    ['band-20', '20–39', 0.4],
    ['out', '*', 1]
  ])
  // 12,000 to 60,000: bands of 5, 10 and 20 thousands, each a share of 48,000.
  expect(labels('number', ['31.500', '12.000', '60.000']).map(([, label]) => label)).toEqual([
    ...['31.500', '[30, 35)', '[30, 40)', '[20, 40)', '*']
  ])
  expect(labels('number', ['31500', '12000', '60000']).map(([, label]) => label)).toEqual([
    ...['31500', '30000–34999', '30000–39999', '20000–39999', '*']
  ])
  expect(labels('code', ['28013', '28014', '28913', '08001'])).toEqual([
    ['exact', '28013', 0],
    ['cut-1', '2801*', 0.3333],
    ['cut-2', '280**', 0.3333],
    ['cut-3', '28***', 0.6667],
    ['out', '*', 1]
  ])
  expect(labels('day', ['2024-03-09', '15/1/2025'])).toEqual([
    ['exact', '2024-03-09', 0],
    ['month', '2024-03', Number((365.25 / 12 / 312).toFixed(4))],
    ['year', '2024', 1],
    ['out', '*', 1]
  ])
})

test('a table of 50,000 rows is split in pieces that leave room for the page', () => {
  const rows = 50_000
  const codes = Int32Array.from({ length: rows }, (_, row) => (row * 7919) % 20_000)
  const same = Int32Array.from({ length: 20_000 }, (_, code) => code)
  const split = splitterFor(rows)
  const once = split(together(rows), codes, same)
  expect(once.sizes).toHaveLength(20_000)
  expect(split(once, codes, same).sizes).toEqual(once.sizes)
})
