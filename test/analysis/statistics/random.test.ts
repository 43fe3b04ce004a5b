import { describe, expect, test } from 'vitest'
import { seeded, xoshiro } from '../../../src/analysis/statistics/random.ts'

describe('random numbers', () => {
  test('xoshiro128** from the state 1, 2, 3, 4: the first outputs of the authors’ own program', () => {
    // As published with rand_xoshiro (Rust), made with version 1.1 of xoshiro128starstar.c.
    const random = xoshiro(1, 2, 3, 4)
    expect(Array.from({ length: 10 }, random.bits)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804
    ])
  })

  test('a seed gives its own sequence, the same every time', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed).bits)
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(draw(0)).not.toEqual([0, 0, 0, 0, 0])
  })

  test('uniform: mean 1/2 and variance 1/12 within four standard errors', () => {
    const { uniform } = seeded(1)
    const n = 40_000
    const drawn = Array.from({ length: n }, uniform)
    expect(drawn.every(value => value >= 0 && value < 1)).toBe(true)
    const mean = drawn.reduce((sum, value) => sum + value, 0) / n
    const variance = drawn.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / n
    // Standard errors: √(1/12 / n) = 0.00144 and √(1/180 / n) = 0.00037.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0058)
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.0015)
  })

  test('integers: every one as likely, also where 2³² is no multiple', () => {
    const { integer } = seeded(2)
    const counts = [0, 0, 0, 0, 0, 0, 0]
    for (let i = 0; i < 70_000; i++) {
      const drawn = integer(7)
      counts[drawn] = (counts[drawn] ?? 0) + 1
    }
    // Chi-square with 6 degrees of freedom: above 22.46 in one of a thousand seeds.
    const chi = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chi).toBeLessThan(22.46)
    // Three quarters of 2³²: a quarter of the bits is drawn again, and no value is twice as likely.
    const large = 3 * 2 ** 30
    const low = Array.from({ length: 30_000 }, () => integer(large)).filter(x => x < 2 ** 30)
    // A third of them: 10,000 ± 4 × 82.
    expect(Math.abs(low.length - 10_000)).toBeLessThan(327)
  })
})
