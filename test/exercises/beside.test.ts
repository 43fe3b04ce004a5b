import { describe, expect, test } from 'vitest'
import { beside, formulaBehind, movable } from '../../src/exercises/beside.ts'
import { compile, type Part } from '../../src/exercises/compile.ts'
import { candidatesOf, typedScale } from '../../src/exercises/grading/candidates.ts'
import { grade } from '../../src/exercises/grading/grade.ts'
import { practiceGivens } from '../../src/exercises/solve.ts'
import { mustParse } from '../../src/formula/parse.ts'
import { toText } from '../../src/formula/text.ts'
import { practice } from './practice.ts'

const exercise = practice
const compiled = compile(exercise)
const givens = practiceGivens(exercise)
const partOf = (id: string): Part => compiled.parts.get(id) as Part

function behind(id: string, text: string, earlier: Record<string, string> = {}) {
  const verdict = grade(exercise, id, text, { locale: 'en', earlier })
  if (verdict.kind === 'unreadable') throw new Error('unreadable')
  const node = formulaBehind(compiled, partOf(id), verdict, givens)
  return node && toText(node)
}

describe('the formula behind a wrong number', () => {
  test('is that of the misconception; with several, the one that gives the number', () => {
    expect(behind('cac', '1764.71')).toBe('cost / (new - lost)')
    expect(behind('cac', '2307.69')).toBe('cost / lost')
  })

  test('is none for a right one, for one that nobody can explain, and for what was carried along', () => {
    expect(behind('cac', '1000')).toBeUndefined()
    expect(behind('payback', '123')).toBeUndefined()
  })

  test('gives the number that was typed, on every wrong candidate of the exercise', () => {
    for (const part of compiled.parts.values()) {
      for (const candidate of candidatesOf(compiled, part, givens)) {
        if (candidate.tier !== 'wrong') continue
        const text = candidate.value.toFixed(6)
        const verdict = grade(exercise, part.id, text, { locale: 'en' })
        if (verdict.kind === 'unreadable') throw new Error('unreadable')
        const node = formulaBehind(compiled, part, verdict, givens)
        if (!node) continue
        const [name = ''] = movable(compiled, part, node)
        const at = beside(compiled, part, node, givens, name).points[10]?.yours ?? Number.NaN
        expect(
          Math.abs(at * typedScale(part.unknown) - candidate.value),
          `${part.id} ${candidate.id}`
        ).toBeLessThan(0.006 * Math.abs(candidate.value))
      }
    }
  })
})

describe('both formulas as a given moves', () => {
  test('by hand: CAC by net growth, as lost customers go from half of 13 to one and a half', () => {
    const yours = mustParse('cost / (new - lost)')
    expect(movable(compiled, partOf('cac'), yours)).toEqual(['cost', 'new', 'lost'])
    const { at, points } = beside(compiled, partOf('cac'), yours, givens, 'lost')
    expect(at).toBe(13)
    expect(points).toHaveLength(21)
    // 30,000 / 30 whatever the leavers; 30,000 / (30 − 6.5), / 17, / (30 − 19.5).
    expect(points.map(({ right }) => right)).toEqual(points.map(() => 1000))
    expect(points[0]?.yours).toBeCloseTo(30_000 / 23.5, 9)
    expect(points[10]?.yours).toBeCloseTo(30_000 / 17, 9)
    expect(points[20]?.yours).toBeCloseTo(30_000 / 10.5, 9)
  })

  test('where a formula has no value there is none', () => {
    const { points } = beside(
      compiled,
      partOf('cac'),
      mustParse('cost / (new - 30)'),
      givens,
      'new'
    )
    expect(points[10]?.yours).toBeNull()
    expect(points[9]?.yours).not.toBeNull()
  })
})
