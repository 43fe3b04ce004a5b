import { kaplanMeier, type Survival, survivalAt } from '../statistics/kaplan-meier.ts'
import { medianOf } from '../statistics/median.ts'
import type { Waiting } from './model.ts'

/** Points of a curve that goes to the page, the first and the last included. */
const POINTS = 120

/**
 * How long people waited, of whom some are waiting still.
 *
 * @param days waited, until it happened or until the end of observation
 * @param happened 1 where it happened, 0 where the wait was cut off
 * @param horizon days within which the share is asked for
 */
export function waitingOf(days: Int32Array, happened: Uint8Array, horizon: number): Waiting {
  const curve = kaplanMeier(days, happened)
  const at = survivalAt(curve, horizon)
  const done = Float64Array.from(days.filter((_, i) => happened[i] === 1))
  return {
    atRisk: curve.size,
    happened: curve.events,
    censored: curve.size - curve.events,
    naiveMedian: medianOf(done),
    median: curve.median,
    withinHorizon: at && { share: 1 - at.survival, low: 1 - at.high, high: 1 - at.low },
    curve: pointsOf(curve)
  }
}

/**
 * The steps of 1 − S: evenly chosen where there are too many, the last one always among them, and drawn
 * on to the end of observation.
 */
function pointsOf({ days, happened, survival, longest }: Survival): [number, number][] {
  const steps = days.flatMap((day, i): [number, number][] =>
    (happened[i] as number) > 0 ? [[day, 1 - (survival[i] as number)]] : []
  )
  const room = POINTS - 2
  const kept = steps.filter((_, i) => {
    if (steps.length <= room) return true
    // The step that a room-th of the way ends in: one for each, and the last for the last.
    const share = (at: number) => Math.floor((at * room) / steps.length)
    return share(i + 1) > share(i)
  })
  const [lastDay, lastShare] = kept.at(-1) ?? [0, 0]
  return [[0, 0], ...kept, ...(longest > lastDay ? [[longest, lastShare] as [number, number]] : [])]
}
