import { describe, expect, test } from 'vitest'
import { type ScoredPencilCustomer, scoreTwelve } from '../../src/components/twelve-customers.ts'
import { twelveTable } from '../../src/components/twelve-table.ts'

const scores = ({ name, recency, frequency, monetary }: ScoredPencilCustomer): string =>
  `${name} ${recency}${frequency}${monetary}`

describe('twelve customers', () => {
  // Fewest days first: Ada 2, Clara 5, Hugo 9, Blas 19 | Gala 34, Elsa 61, Inés 88, Félix 133 |
  // Katia 150, Diego 212, Joan 301, Leo 390: 3, 2 and 1.
  // Purchases from below: 1 ×3 (none below: 1 + ⌊3·0/12⌋ = 1), 2 ×3 (three below: 1 + ⌊9/12⌋ = 1),
  // 3 ×2 (six: 1 + ⌊18/12⌋ = 2), 4 ×2 (eight: 1 + ⌊24/12⌋ = 3), 6 and 9: 3.
  // Money from below: 22, 38, 45, 60 | 96, 120, 150, 188 | 395, 430, 540, 612.
  test('scores as worked by hand', () => {
    expect(scoreTwelve('share').map(scores)).toEqual([
      'Ada 333',
      'Blas 333',
      'Clara 332',
      'Diego 133',
      'Elsa 222',
      'Félix 222',
      'Gala 211',
      'Hugo 311',
      'Inés 211',
      'Joan 113',
      'Katia 112',
      'Leo 111'
    ])
  })

  // Mean = (R + F + M − 3) / 6: 9 → 1, 8 → 0.83: A; 7 → 0.67: B; 6 → 0.5: C; 5 → 0.33: D; 4 → 0.17, 3 → 0: E.
  test('classes as worked by hand', () => {
    expect(
      scoreTwelve('share')
        .map(one => one.class)
        .join('')
    ).toBe('AAABCCEDEDEE')
  })

  // Average rank: those with 2 purchases have three below and stand for three: 1 + ⌊3·(3 + 1)/12⌋ = 2.
  // Order of appearance: four a third. Once: Hugo, Joan, Leo; the fourth is Gala, first of her like.
  test('the tie rules part on those with two purchases, and only there', () => {
    const frequency = (ties: 'share' | 'average' | 'appearance') =>
      scoreTwelve(ties)
        .map(one => one.frequency)
        .join('')
    expect(frequency('share')).toBe('333322111111')
    expect(frequency('average')).toBe('333322212121')
    expect(frequency('appearance')).toBe('333322112121')
    const moved = scoreTwelve('average').filter(
      (one, at) => one.class !== scoreTwelve('share')[at]?.class
    )
    expect(moved.map(one => `${one.name} ${one.class}`)).toEqual(['Gala D', 'Inés D', 'Katia D'])
  })

  test('its tables hold them in both languages', () => {
    const counts = twelveTable('counts', 'es')
    expect(counts.rows[3]).toEqual(['Diego', '2 mar 2026', '212', '4', '540\u00a0€'])
    expect(twelveTable('classes', 'en').rows[2]).toEqual([
      ...['Clara', '3', '3', '2', '83%', 'A', '€188']
    ])
    expect(twelveTable('ties', 'en').rows[3]).toEqual(['Gala', '2', '1', '2', '1'])
    for (const step of ['counts', 'ties', 'classes'] as const) {
      const { columns, rows } = twelveTable(step, 'en')
      expect(rows).toHaveLength(12)
      expect(new Set(rows.map(row => row.length))).toEqual(new Set([columns.length]))
    }
  })
})
