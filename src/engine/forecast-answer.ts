import { forecastSteps } from '../analysis/forecast/forecast.ts'
import type { ForecastParams, ForecastResult } from '../analysis/forecast/model.ts'
import { inSlices } from '../ingest/work/steps.ts'
import type { NoAnswer } from './engine.ts'
import type { Held } from './held-tables.ts'

/** Milliseconds that the worker works without looking whether another question has come. */
const SLICE = 20

interface Asked {
  readonly held: Held
  /** Only these customers, by code. */
  readonly mask: Uint8Array | undefined
  readonly isInterrupted: () => boolean
  readonly onShare: ((share: number) => void) | undefined
}

/** What is known of a table's forecasts: the last one, and one that gave way and goes on where it was. */
interface Known {
  last?: { readonly key: string; readonly result: ForecastResult }
  paused?: { readonly key: string; readonly steps: ReturnType<typeof forecastSteps> }
}

const known = new WeakMap<Held, Known>()

/** A forecast, worked out in slices, between which others are answered and a cancel is heard. */
export async function forecastAnswer(
  params: ForecastParams,
  { held, mask, isInterrupted, onShare }: Asked
): Promise<ForecastResult | NoAnswer> {
  const about = known.get(held) ?? {}
  known.set(held, about)
  const key = JSON.stringify([params, mask ? [...mask] : null])
  if (about.last?.key === key) return about.last.result
  if (about.paused?.key !== key) {
    const { class: classes } = held.rfm().scores(params.rfm)
    about.paused = { key, steps: forecastSteps(held.table, params, classes, mask) }
  }
  const { steps } = about.paused
  // Steps that failed are not gone on with.
  delete about.paused
  const pace = { slice: SLICE, ...(onShare ? { tell: onShare } : {}) }
  const result = await inSlices(steps, isInterrupted, pace)
  if (!result) {
    about.paused = { key, steps }
    return { kind: 'interrupted' }
  }
  if ('kind' in result) {
    return result.kind === 'few-customers' && result.customers === 0
      ? { kind: 'no-customers' }
      : { kind: 'no-forecast', problem: result }
  }
  about.last = { key, result }
  return result
}
