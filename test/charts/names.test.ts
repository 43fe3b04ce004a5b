import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesOf } from '../../src/charts/names.ts'

const names = (...labels: string[]) =>
  namesOf(
    labels.map(label => ({ label })),
    'en'
  )

describe('labels of a file as names of an axis', () => {
  test('empty, repeated, long, invisible', () => {
    expect(names('a', '', 'a', 'a (2)', 'a')).toEqual([
      'a',
      '(none)',
      'a (2)',
      'a (2) (2)',
      'a (3)'
    ])
    expect(names('x\u0000\ny', ' \t ')).toEqual(['x y', '(none)'])
    expect(names('x'.repeat(40))).toEqual([`${'x'.repeat(31)}…`])
    // A letter of two code units is not cut through.
    expect(names('😀'.repeat(40))).toEqual([`${'😀'.repeat(31)}…`])
  })

  test('the rest has a name of its own in each language', () => {
    const rest = [{ label: '(all others)' }, { label: '', rest: true as const }]
    expect(namesOf(rest, 'en')).toEqual(['(all others)', '(all others) (2)'])
    expect(namesOf(rest, 'es')[1]).toBe('(todos los demás)')
  })

  test('always as many, never two alike, never blank', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), labels => {
        const given = names(...labels)
        expect(given).toHaveLength(labels.length)
        expect(new Set(given).size).toBe(labels.length)
        for (const name of given) expect(name).toMatch(/\S/)
      })
    )
  })
})
