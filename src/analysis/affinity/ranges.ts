import { moverRatio } from '../statistics/mover-ratio.ts'
import { newcombe, type Trials } from '../statistics/newcombe.ts'
import type { Base, Ranged } from './model.ts'

/** Deviation and ratio of a group, against the rest, or against all of which it is a part. */
export function ranges(
  first: Trials,
  rest: Trials,
  all: number,
  base: Base,
  confidence: number
): { readonly deviation: Ranged; readonly ratio: Ranged } {
  const { difference, low, high } = newcombe(first, rest, confidence)
  const ratio = moverRatio(first, rest, confidence)
  if (base === 'rest') {
    const { ratio: value } = ratio
    return {
      deviation: { value: difference, low, high },
      ratio: { value, low: ratio.low, high: ratio.high }
    }
  }
  const part = first.trials / all
  // With r the ratio to the rest, that to all is r / (part·r + 1 − part), which rises with r to 1 / part.
  const toAll = (r: number) =>
    r === Number.POSITIVE_INFINITY ? 1 / part : r / (part * r + 1 - part)
  const total = first.successes + rest.successes
  return {
    deviation: {
      value: (1 - part) * difference,
      low: (1 - part) * low,
      high: (1 - part) * high
    },
    ratio: {
      value: total === 0 ? null : first.successes / first.trials / (total / all),
      low: toAll(ratio.low),
      high: toAll(ratio.high)
    }
  }
}
