import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jaro, jaroWinkler } from '../../../src/analysis/identity/jaro-winkler.ts'
import { oneSlip } from '../../../src/analysis/identity/one-slip.ts'

describe('jaroWinkler', () => {
  // Winkler (1990) and, to three digits, Winkler (2006), “Overview of Record Linkage and Current Research
  // Directions”, U.S. Census Bureau, table 6.
  test.each([
    ['MARTHA', 'MARHTA', 0.944, 0.961],
    ['DIXON', 'DICKSONX', 0.767, 0.813],
    ['DWAYNE', 'DUANE', 0.822, 0.84],
    ['SHACKLEFORD', 'SHACKELFORD', 0.97, 0.982],
    ['DUNNINGHAM', 'CUNNIGHAM', 0.896, 0.896],
    ['NICHLESON', 'NICHULSON', 0.926, 0.956],
    ['JONES', 'JOHNSON', 0.79, 0.832],
    ['MASSEY', 'MASSIE', 0.889, 0.933],
    ['ABROMS', 'ABRAMS', 0.889, 0.922],
    ['JERALDINE', 'GERALDINE', 0.926, 0.926],
    ['MICHELLE', 'MICHAEL', 0.869, 0.921],
    ['JULIES', 'JULIUS', 0.889, 0.933],
    ['SEAN', 'SUSAN', 0.783, 0.805]
  ])('%s and %s as published', (a, b, plain, raised) => {
    expect(jaro(a, b)).toBeCloseTo(plain, 3)
    expect(jaroWinkler(a, b)).toBeCloseTo(raised, 3)
  })

  test('MARTHA and MARHTA by hand', () => {
    // All six letters are in common; T and H have changed places: one transposition.
    // (6/6 + 6/6 + 5/6) / 3 = 17/18; M, A, R in front: 17/18 + 3 · 0.1 · 1/18.
    expect(jaro('MARTHA', 'MARHTA')).toBeCloseTo(17 / 18, 12)
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(17 / 18 + 0.3 / 18, 12)
  })

  test('nothing in common, and nothing at all', () => {
    expect(jaroWinkler('abc', 'xyz')).toBe(0)
    expect(jaroWinkler('', 'xyz')).toBe(0)
    expect(jaroWinkler('', '')).toBe(1)
  })

  /** A second implementation, straight from the definition, with arrays of flags. */
  function plainJaro(a: string, b: string): number {
    if (a === b) return 1
    const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
    const usedB = new Set<number>()
    const matchesA: string[] = []
    for (const [i, letter] of [...a].entries()) {
      const at = [...b].findIndex(
        (other, j) => other === letter && !usedB.has(j) && Math.abs(i - j) <= reach
      )
      if (at >= 0) {
        usedB.add(at)
        matchesA.push(letter)
      }
    }
    const matchesB = [...usedB].sort((x, y) => x - y).map(j => b[j])
    const m = matchesA.length
    if (m === 0) return 0
    const half = matchesA.filter((letter, at) => letter !== matchesB[at]).length / 2
    return (m / a.length + m / b.length + (m - half) / m) / 3
  }

  const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 12 })

  test('the same as a plain second implementation, symmetric, and between 0 and 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const first = a.length < b.length || (a.length === b.length && a < b)
        expect(jaro(a, b)).toBeCloseTo(first ? plainJaro(a, b) : plainJaro(b, a), 12)
        expect(jaro(b, a)).toBe(jaro(a, b))
        expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(jaro(a, b) - 1e-12)
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1 + 1e-12)
      }),
      { numRuns: 2000 }
    )
  })

  test('a megabyte is cut, and no trouble', () => {
    const long = 'ab'.repeat(500_000)
    expect(jaroWinkler(long, `${long}c`)).toBeGreaterThan(0.9)
  })
})

describe('oneSlip', () => {
  test.each([
    ['600111222', '600111223', true],
    ['600111222', '60011122', true],
    ['600111222', '600112122', true],
    ['600111222', '6001112222', true],
    ['600111222', '600111222', false],
    ['600111222', '600111233', false],
    ['600111222', '6001112', false],
    ['ab', 'ba', true],
    ['abcd', 'badc', false],
    ['', 'a', true]
  ])('%s and %s: %s', (a, b, expected) => {
    expect(oneSlip(a, b)).toBe(expected)
    expect(oneSlip(b, a)).toBe(expected)
  })

  test('what one edit makes is one slip, unless it changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 9 }),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap', 'change'),
        (text, place, kind) => {
          const at = place % text.length
          const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
          const edited = {
            drop: before + after,
            double: before + letter + letter + after,
            swap: before + after.charAt(0) + letter + after.slice(1),
            change: `${before}z${after}`
          }[kind]
          expect(oneSlip(text, edited)).toBe(text !== edited)
        }
      )
    )
  })
})
