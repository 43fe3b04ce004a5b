import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeDirty } from '../../../data/make-dirty.ts'
import { accuracy } from '../../../src/analysis/data-quality/accuracy.ts'
import { changeLog, cleanRows } from '../../../src/analysis/data-quality/clean.ts'
import { resolve } from '../../../src/analysis/data-quality/resolve.ts'
import { finish } from '../../../src/ingest/work/steps.ts'
import { HEADER, MODEL, resolved, SURVIVORSHIP, strangers } from './contacts.ts'

const dataFile = (name: string) =>
  readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8')

const linesOf = (csv: string) => csv.trim().split('\n').slice(1)

/** Groups by the ids of their rows, in an order of their own. */
const byId = ({ table, clusters }: ReturnType<typeof resolved>) =>
  clusters
    .map(rows =>
      rows
        .map(row => table.rows[row]?.[0])
        .sort()
        .join(' ')
    )
    .sort()

/** A made-up dirty table under the header of these tests. */
function dirtyLines(seed: number, rows: number) {
  const { table, truth } = makeDirty(seed, rows)
  const lines = linesOf(table).map(line => {
    const cells = line.split(',')
    cells.splice(7, 1)
    return cells.join(',')
  })
  return { lines, truth: linesOf(truth).map(line => line.split(',')[1] as string) }
}

describe('closure with a guard', () => {
  // B is vague; A and C are two people with other birth dates, lines and boxes.
  const chain = [
    'A,José,García López,jose@example.org,600111223,28013,Madrid,1980-02-03,,,',
    'B,José,García López,,,28013,Madrid,,,,',
    'C,José,García López,pepe@example.com,600999887,28013,Madrid,1951-11-20,,,'
  ]
  test('a vague row in the middle does not chain two people together', () => {
    const found = resolved([...chain, ...strangers(100)], { model: { threshold: 0.6 } })
    for (const rows of found.clusters) expect(rows).not.toEqual([0, 1, 2])
  })
  test('without a contradiction three rows become one', () => {
    const found = resolved([
      ...chain.slice(0, 1),
      'B,Pepe,García,,600 111 223,,,,,,',
      'C,,García López,jose@example.org,,,,,,,',
      ...strangers(100)
    ])
    expect(byId(found)).toEqual(['A B C'])
  })
  test('what a merged row knows finds the next: B and C meet only through A', () => {
    const found = resolved([
      'A,Marta,Urrutia Gil,marta.urrutia@example.org,600111223,,,,,,',
      'B,Marta,Urrutia,,600111223,28013,Madrid,,,,',
      'C,Marta,Urrutia Gil,marta.urrutia@example.org,,,,,,,',
      ...strangers(100)
    ])
    expect(byId(found)).toEqual(['A B C'])
    expect(found.rounds).toBeGreaterThan(1)
  })
  test('the reader’s word goes before the sum', () => {
    const two = [chain[0] as string, (chain[0] as string).replace('A,', 'D,')]
    const rest = strangers(50)
    expect(byId(resolved([...two, ...rest]))).toEqual(['A D'])
    expect(byId(resolved([...two, ...rest], { decisions: { same: [], apart: [[0, 1]] } }))).toEqual(
      []
    )
    const others = resolved([chain[0] as string, chain[2] as string, ...rest], {
      decisions: { same: [[0, 1]], apart: [] }
    })
    expect(byId(others)).toEqual(['A C'])
    // Said both ways, “not the same” holds.
    const both = { same: [[0, 1] as const], apart: [[1, 0] as const] }
    expect(
      byId(resolved([chain[0] as string, chain[2] as string, ...rest], { decisions: both }))
    ).toEqual([])
  })
  test('one row, and none', () => {
    expect(resolved([chain[0] as string]).clusters).toEqual([])
    expect(resolved([]).clusters).toEqual([])
  })
})

describe('properties', () => {
  const shuffled = fc.record({
    seed: fc.integer({ min: 1, max: 1e6 }),
    order: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))
  })
  test('the order of the rows does not change who is one person', () => {
    fc.assert(
      fc.property(shuffled, ({ seed, order }) => {
        const { lines } = dirtyLines(seed, 80)
        const other = lines
          .map(line => ({ line, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line)
        expect(byId(resolved(other))).toEqual(byId(resolved(lines)))
      }),
      { numRuns: 40 }
    )
  })

  test('a cleaned table is clean: by the same measure nobody is in it twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const { lines } = dirtyLines(seed, 80)
        const { table, inspected, clusters, people } = resolved(lines)
        const cleaned = cleanRows(table, inspected, clusters, SURVIVORSHIP)
        const cells = cleaned.map(row => row.cells)
        const again = finish(
          resolve({
            ...{ cells, holds: table.holds, model: MODEL, survivorship: SURVIVORSHIP },
            decisions: { same: [], apart: [] },
            measure: people
          })
        )
        expect(again.clusters).toEqual([])
        // And no cell of it is written otherwise.
        const second = resolved(
          cells.map(row => row.map(cell => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
        )
        expect(second.inspected.cells).toEqual(cells)
      }),
      { numRuns: 40 }
    )
  })

  test('nothing is lost: every cell is in the cleaned table or in the log', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const { lines } = dirtyLines(seed, 80)
        const { table, inspected, clusters } = resolved(lines)
        const cleaned = cleanRows(table, inspected, clusters, SURVIVORSHIP)
        const logged = new Map(
          [...changeLog(table, inspected, cleaned)].map(one => [`${one.line} ${one.column}`, one])
        )
        const seen = new Set<number>()
        for (const { cells, rows } of cleaned)
          for (const row of rows) {
            seen.add(row)
            for (const [column, before] of (table.rows[row] ?? []).entries()) {
              const entry = logged.get(`${table.lines[row]} ${column}`)
              if (entry) expect([entry.before, entry.after]).toEqual([before, cells[column]])
              else expect(cells[column]).toBe(before)
            }
          }
        expect(seen.size).toBe(table.rows.length)
      }),
      { numRuns: 40 }
    )
  })
})

describe('precision and recall where the truth is known', () => {
  const measured = (name: string) => {
    const csv = dataFile(name)
    const lines = linesOf(csv).map(line => {
      const cells = line.split(',')
      cells.splice(7, 1)
      return cells.join(',')
    })
    const truth = linesOf(dataFile(`${name}-truth`)).map(line => line.split(',')[1] as string)
    return accuracy(resolved(lines).clusters, truth)
  }
  // Floors, well under what was measured on both: the weights were set before either was looked at.
  test.each(['contacts-dirty', 'contacts-held-out'])('%s', name => {
    const { precision, recall, true: pairs } = measured(name)
    expect(pairs).toBeGreaterThan(150)
    expect(precision?.share).toBeGreaterThan(0.95)
    expect(recall?.share).toBeGreaterThan(0.85)
  })
  test('and on five more seeds, none of which was ever looked at', () => {
    for (const seed of [11, 12, 13, 14, 15]) {
      const { lines, truth } = dirtyLines(seed, 400)
      const { precision, recall } = accuracy(resolved(lines).clusters, truth)
      expect(precision?.share).toBeGreaterThan(0.93)
      expect(recall?.share).toBeGreaterThan(0.8)
    }
  })
  test('by hand: {1,2,3} found where {1,2} and {3,4} are true', () => {
    // 3 pairs found, 2 true, 1 in both.
    expect(accuracy([[0, 1, 2]], ['a', 'a', 'b', 'b'])).toMatchObject({
      true: 2,
      found: 3,
      both: 1,
      precision: { share: 1 / 3 },
      recall: { share: 1 / 2 }
    })
    expect(accuracy([], ['a', 'b'])).toMatchObject({ precision: null, recall: null })
  })
  test('the files are what the script makes', () => {
    expect(makeDirty(20_260_707, 600).table).toBe(dataFile('contacts-dirty'))
    expect(makeDirty(20_270_101, 600).truth).toBe(dataFile('contacts-held-out-truth'))
  })
})

test('thousands of equal rows end, and are found although their keys are so common', () => {
  const same = Array.from(
    { length: 300 },
    () => 'A,Marta,Rey Gil,marta@example.org,600111223,28013,Madrid,1980-02-03,12345678Z,,'
  )
  const found = resolved([...same, ...strangers(3000)])
  expect(found.large).toBeGreaterThan(0)
  expect(found.clusters.map(rows => rows.length)).toEqual([300])
  expect(HEADER.split(',')).toHaveLength(11)
})
