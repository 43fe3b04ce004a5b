import { seeded } from '../statistics/random.ts'
import { sampleOf, welch } from '../statistics/welch.ts'
import type { ShareAndEffectParams, ShareAndEffectResult } from './model.ts'

/** More simulated customers would show nothing new and be felt. */
const MOST = 200_000

/**
 * Why a share of revenue is not an effect: a month of customers of whom it is known what they would have
 * bought anyway. Each has an inclination u, even on 0 to 1, and buys without any message with
 * probability u^(1/baseline − 1), whose mean is `baseline`. Messages go to the highest
 * targeting·u + (1 − targeting)·chance. A message adds `effect` to the probability, up to 1. Both
 * futures of a customer come from one draw (Rubin 1974: potential outcomes), so that what the messages
 * did is counted, not estimated.
 *
 * The hold-out repeats the month with half of the chosen, by lot, left alone, on the same customers and
 * draws.
 */
export function shareAndEffect(params: ShareAndEffectParams): ShareAndEffectResult {
  const random = seeded(params.seed)
  const size = Math.floor(Math.min(MOST, Math.max(0, params.customers || 0)))
  const baseline = share(params.baseline)
  const targeting = share(params.targeting)
  const effect = share(params.effect)
  const value = params.orderValue || 0

  const anyway = new Uint8Array(size)
  const withMessage = new Uint8Array(size)
  const score = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    const inclination = random.uniform()
    const chance = baseline === 0 ? 0 : inclination ** (1 / baseline - 1)
    const draw = random.uniform()
    anyway[i] = draw < chance ? 1 : 0
    withMessage[i] = draw < chance + effect ? 1 : 0
    score[i] = targeting * inclination + (1 - targeting) * random.uniform()
  }
  const ranked = Array.from(score.keys()).sort(
    (a, b) => (score[b] as number) - (score[a] as number)
  )
  const messaged = Math.round(size * share(params.sent))
  const chosen = ranked.slice(0, messaged)
  const others = ranked.slice(messaged)
  const bought = (of: readonly number[], future: Uint8Array) =>
    of.reduce((sum, i) => sum + (future[i] as number), 0) * value

  const creditedRevenue = bought(chosen, withMessage)
  const trueRevenue = creditedRevenue - bought(chosen, anyway)
  const revenue = creditedRevenue + bought(others, anyway)
  // Half of those chosen, in an order that has nothing to do with their score.
  for (let i = messaged - 1; i > 0; i -= 1) {
    const other = random.integer(i + 1)
    const held = chosen[i] as number
    chosen[i] = chosen[other] as number
    chosen[other] = held
  }
  const half = messaged >> 1
  const spend = (of: readonly number[], future: Uint8Array) =>
    sampleOf(Float64Array.from(of, i => (future[i] as number) * value))
  const test = welch(
    spend(chosen.slice(half), withMessage),
    spend(chosen.slice(0, half), anyway),
    0.95
  )
  return {
    revenue,
    creditedRevenue,
    creditedShare: revenue > 0 ? creditedRevenue / revenue : null,
    trueRevenue,
    trueShare: revenue > 0 ? trueRevenue / revenue : null,
    holdout: test && {
      estimate: test.difference * messaged,
      low: test.low * messaged,
      high: test.high * messaged
    }
  }
}

/** A share, 0 to 1; what is no number is none. */
const share = (value: number): number => Math.min(1, Math.max(0, value || 0))
