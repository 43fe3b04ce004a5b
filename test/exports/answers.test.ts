import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/exercises/compile.ts'
import { grade } from '../../src/exercises/grading/grade.ts'
import { creditOf } from '../../src/exercises/grading/verdict.ts'
import { practiceGivens } from '../../src/exercises/solve.ts'
import { answersTo } from '../../src/exports/answers/answers.ts'
import { disjoint } from '../../src/exports/answers/disjoint.ts'
import type { Listed, Proposed } from '../../src/exports/answers/listed.ts'
import { practice } from '../exercises/practice.ts'

const proposal = (value: number, wanted: number, rank: number): Proposed => ({
  value,
  wanted,
  rank,
  credited: rank === 0,
  outcome: String(value),
  says: []
})

const rooms = (proposed: readonly Proposed[]) =>
  disjoint(proposed).map(({ value, tolerance }) => [value, Number(tolerance.toFixed(4))])

describe('tolerances are taken in until no two answers overlap', () => {
  it('equals share the room between them, the lower rank keeps its own', () => {
    expect(rooms([proposal(10, 1, 0), proposal(11, 1, 0)])).toEqual([
      [10, 0.5],
      [11, 0.5]
    ])
    expect(rooms([proposal(10, 1, 0), proposal(11.2, 1, 2)])).toEqual([
      [10, 1],
      [11.2, 0.2]
    ])
    // The neighbour needs a tenth: the rest is for the other.
    expect(rooms([proposal(10, 0.1, 0), proposal(11, 3, 0)])).toEqual([
      [10, 0.1],
      [11, 0.9]
    ])
  })

  it('what stands on another, or within its tolerance, is left out', () => {
    expect(rooms([proposal(10, 1, 0), proposal(10, 1, 0), proposal(10.5, 1, 2)])).toEqual([[10, 1]])
  })

  it('no two intervals meet, whatever is proposed', () => {
    const some = fc.array(
      fc.tuple(
        fc.integer({ min: -1e6, max: 1e6 }).map(value => value / 997),
        fc.integer({ min: 0, max: 1e5 }).map(value => value / 997),
        fc.integer({ min: 0, max: 3 })
      ),
      { maxLength: 12 }
    )
    fc.assert(
      fc.property(some, proposals => {
        const sorted = proposals.map(one => proposal(...one)).toSorted((a, b) => a.rank - b.rank)
        const kept = disjoint(sorted)
        for (const [i, a] of kept.entries()) {
          for (const b of kept.slice(i + 1)) {
            expect(a.tolerance + b.tolerance).toBeLessThanOrEqual(Math.abs(a.value - b.value))
          }
        }
      }),
      { numRuns: 3000 }
    )
  })
})

describe('the answers to the flagship exercise', () => {
  const compiled = compile(practice)
  const givens = practiceGivens(practice)
  const to = (id: string): Listed[] => {
    const part = compiled.parts.get(id)
    if (!part) throw new Error(id)
    return answersTo({ compiled, part, givens, locale: 'en' })
  }
  const at = (listed: readonly Listed[], value: number) =>
    listed.find(one => Math.abs(one.value - value) <= one.tolerance + 1e-9)

  it('stand in the order right, accepted, carried, wrong', () => {
    const outcomes = to('payback').map(({ outcome }) => outcome.split(' ')[0])
    const order = ['right', 'accepted', 'carried', 'wrong']
    const ranks = outcomes.map(one => order.indexOf(one ?? '')).filter(rank => rank >= 0)
    expect(ranks.indexOf(2)).toBeGreaterThan(ranks.lastIndexOf(0))
    expect(ranks.indexOf(3)).toBeGreaterThan(ranks.lastIndexOf(2))
  })

  it('credit who is consistent: CAC by net adds, 30,000 ÷ 17, pays back in 21.62 months', () => {
    const found = at(to('payback'), 21.62)
    expect(found).toMatchObject({ credited: true, outcome: 'carried cac' })
  })

  it('credit results of rounded values: 81.63 ÷ 0.0133 = 6,137.59', () => {
    expect(at(to('ltv'), 6137.59)).toMatchObject({ credited: true, outcome: 'rounded' })
  })

  it('know thirteen months for 12.25, the numbers of the statement, and what is too round', () => {
    expect(at(to('payback'), 13)).toMatchObject({ credited: true, outcome: 'right' })
    expect(at(to('payback'), 980)).toMatchObject({ credited: false, outcome: 'given' })
    expect(at(to('arpu'), 81)).toMatchObject({ credited: false, outcome: 'needs-digits' })
  })

  it('grade numbers near a candidate as the page does', () => {
    const near = fc.tuple(
      fc.constantFrom(...compiled.parts.keys()),
      fc.nat({ max: 40 }),
      fc.integer({ min: -40, max: 40 })
    )
    const listed = new Map([...compiled.parts.keys()].map(id => [id, to(id)] as const))
    fc.assert(
      fc.property(near, ([id, index, steps]) => {
        const all = listed.get(id) ?? []
        const centre = all[index % all.length]
        if (!centre || centre.outcome.startsWith('carried')) return
        const digits = practice.unknowns[id]?.digits ?? 2
        const text = (centre.value + steps * 10 ** -digits).toFixed(digits)
        // Platforms know numbers and not how they were written: 81.60 is 81.6 to them.
        if (text.endsWith('0')) return
        const verdict = grade(practice, id, text, { locale: 'en', givens })
        // With its own digits asked for, nothing but an earlier answer can make a difference.
        const match = at(all, Number(text))
        if (match?.outcome.startsWith('carried')) return
        expect({ id, text, credited: match?.credited ?? false }).toEqual({
          id,
          text,
          credited: creditOf(verdict) === 1
        })
      }),
      { numRuns: 2000 }
    )
  })
})
