import { tidy } from '../i18n/tidy.ts'
import type { MetricId } from '../metrics/catalogue.ts'
import type { Conventions } from '../metrics/conventions.ts'
import { GIVENS, type GivenId, type Givens } from '../metrics/givens.ts'
import { givensNeededBy, metricAlong, metricAt } from './metric-at.ts'

/** How far one input alone moves a metric. */
export interface Effect {
  readonly given: GivenId
  readonly low: { readonly input: number; readonly value: number | null }
  readonly high: { readonly input: number; readonly value: number | null }
  /** |value at high − value at low|; null if one end of the range gives no value. */
  readonly size: number | null
}

export interface Sensitivity {
  readonly metric: MetricId
  /** At the reader's own inputs. */
  readonly value: number | null
  /** The largest effect first; before it, the inputs whose range includes a point without a value. */
  readonly effects: readonly Effect[]
}

/** A range an input, in the input's unit. */
export type Ranges = Readonly<Partial<Record<GivenId, readonly [low: number, high: number]>>>

/**
 * What each input does to a metric between the ends of its range, the others held: ±`share` of itself
 * unless the reader gives a range. Ends are kept within the input's bounds. Only inputs that the formula
 * comes down to are listed; one that cancels out is, with effect 0.
 */
export function sensitivity(
  givens: Givens,
  conventions: Conventions,
  metric: MetricId,
  ranges: Ranges = {},
  share = 0.1
): Sensitivity {
  const effects = givensNeededBy(metric, conventions).map((given): Effect => {
    const own = givens[given]
    const wished = ranges[given] ?? [own - Math.abs(own) * share, own + Math.abs(own) * share]
    const [low = own, high = own] = wished
      .map(end => Math.min(GIVENS[given].max, Math.max(GIVENS[given].min, tidy(end))))
      .sort((a, b) => a - b)
    const [atLow = null, atHigh = null] = metricAlong(metric, givens, conventions, given, [
      low,
      high
    ])
    return {
      given,
      low: { input: low, value: atLow },
      high: { input: high, value: atHigh },
      size: sizeOf(atLow, atHigh)
    }
  })
  return {
    metric,
    value: metricAt(metric, givens, conventions),
    effects: effects.sort((a, b) => (b.size ?? Infinity) - (a.size ?? Infinity) || 0)
  }
}

/** A difference in the last bits only (an input that cancels out) is none. */
function sizeOf(low: number | null, high: number | null): number | null {
  if (low === null || high === null) return null
  const size = Math.abs(high - low)
  return size <= 1e-9 * Math.max(Math.abs(low), Math.abs(high)) ? 0 : size
}
