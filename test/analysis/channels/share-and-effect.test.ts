import { describe, expect, test } from 'vitest'
import type { ShareAndEffectParams } from '../../../src/analysis/channels/model.ts'
import { shareAndEffect } from '../../../src/analysis/channels/share-and-effect.ts'

const params = (over: Partial<ShareAndEffectParams> = {}): ShareAndEffectParams => ({
  customers: 100_000,
  baseline: 0.2,
  targeting: 0,
  sent: 0.5,
  effect: 0,
  orderValue: 50,
  seed: 1,
  ...over
})

describe('shareAndEffect', () => {
  test('messages without any effect: a large share, and nothing gained', () => {
    const random = shareAndEffect(params())
    expect(random.trueRevenue).toBe(0)
    // Half get a message, so half of the revenue follows one. Standard error about 0.0035.
    expect(random.creditedShare).toBeCloseTo(0.5, 1)
    expect(random.revenue).toBeCloseTo(0.2 * 100_000 * 50, -5)
    // Sent to the likeliest half: they hold 1 − (1 − 1/2)^(1/0.2) = 31/32 of what is bought anyway.
    const aimed = shareAndEffect(params({ targeting: 1 }))
    expect(aimed.trueRevenue).toBe(0)
    expect(Math.abs((aimed.creditedShare ?? 0) - 31 / 32)).toBeLessThan(0.005)
  })

  test('what a message does is what was added, cut off at certainty', () => {
    const { trueRevenue, creditedRevenue, revenue, trueShare } = shareAndEffect(
      params({ effect: 0.1 })
    )
    // p = u⁴; E[min(1, p + 0.1) − p]: 0.1 below u = 0.9^¼, 1 − u⁴ above.
    const edge = 0.9 ** 0.25
    const mean = 0.1 * edge + (1 - edge) - (1 - edge ** 5) / 5
    expect(Math.abs(trueRevenue / 50 / 50_000 - mean)).toBeLessThan(3 * Math.sqrt(0.1 / 50_000))
    expect(trueShare).toBeCloseTo(trueRevenue / revenue, 12)
    // Credit counts those who would have bought anyway as well.
    expect(creditedRevenue).toBeGreaterThan(2 * trueRevenue)
  })

  test('a hold-out finds the truth in at least about 95 % of two hundred months', () => {
    let held = 0
    for (let seed = 1; seed <= 200; seed += 1) {
      const { holdout, trueRevenue } = shareAndEffect(
        params({ customers: 1000, effect: 0.1, targeting: 0.7, seed })
      )
      if (holdout && holdout.low <= trueRevenue && trueRevenue <= holdout.high) held += 1
    }
    // A little more: both halves share their draws with the truth, so the interval is a little wide.
    expect(held).toBeGreaterThan(181)
    expect(held).toBeLessThan(200)
  })

  test('the same seed gives the same month', () => {
    expect(shareAndEffect(params({ customers: 500 }))).toEqual(
      shareAndEffect(params({ customers: 500 }))
    )
    expect(shareAndEffect(params({ customers: 500, seed: 2 })).revenue).not.toBe(
      shareAndEffect(params({ customers: 500 })).revenue
    )
  })

  test('nobody, nobody sent to, nonsense', () => {
    expect(shareAndEffect(params({ customers: 0 }))).toEqual({
      revenue: 0,
      creditedRevenue: 0,
      creditedShare: null,
      trueRevenue: 0,
      trueShare: null,
      holdout: null
    })
    expect(shareAndEffect(params({ customers: 50, sent: 0 }))).toMatchObject({ holdout: null })
    const odd = {
      baseline: 0,
      effect: 5,
      sent: Number.NaN,
      orderValue: Number.NaN,
      customers: 1e12
    }
    expect(shareAndEffect(params(odd)).revenue).toBe(0)
    // Everybody who gets a message buys, and nobody else.
    const sure = shareAndEffect(params({ customers: 100, baseline: 0, effect: 1 }))
    expect(sure).toMatchObject({ revenue: 2500, creditedShare: 1, trueShare: 1, holdout: null })
  })
})
