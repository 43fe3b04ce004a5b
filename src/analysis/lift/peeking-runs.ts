import { binomialTable } from '../statistics/draws.ts'
import { normalQuantile } from '../statistics/normal.ts'
import { seeded } from '../statistics/random.ts'

/** A test of two groups that do not differ, looked at every day. */
export interface Peeking {
  /** Days, each with a look: 1 to 60. */
  readonly looks: number
  /** E-mails a day in each group, whole, from 1. */
  readonly daily: number
  /** Share that responds, the same in both. */
  readonly rate: number
  /** Of each look. */
  readonly confidence: number
}

/** What many such tests came to. */
export interface PeekingRuns {
  readonly runs: number
  /** Tests that had called a difference up to each look. */
  readonly alarmed: readonly number[]
  /** Tests in which the last look calls one, whatever was seen before. */
  readonly atLast: number
  /** Mean size of the difference that the alarms reported, as a share; null without an alarm. */
  readonly reported: number | null
}

/** Draws that fit into a few milliseconds; a run costs two a look. */
const DRAWS = 40_000

/** As many runs as fit, 500 to 4,000. */
const runsFor = (looks: number): number =>
  Math.min(4000, Math.max(500, Math.floor(DRAWS / (2 * looks))))

/**
 * Tests of nothing: both groups respond alike, and every day the pooled z test of all e-mails up to then
 * is looked at. The first |z| at or above the bound is an alarm, and the reader stops there.
 *
 * @param seed whole; the same gives the same runs
 */
export function peekingRuns(
  { looks, daily, rate, confidence }: Peeking,
  seed: number
): PeekingRuns {
  const random = seeded(seed)
  const draw = binomialTable(daily, rate)
  const runs = runsFor(looks)
  const bound = normalQuantile(0.5 + confidence / 2)
  const first = new Array<number>(looks).fill(0)
  let atLast = 0
  let reported = 0
  let alarms = 0
  for (let run = 0; run < runs; run += 1) {
    let [one, two, stopped] = [0, 0, false]
    for (let look = 0; look < looks; look += 1) {
      one += draw(random)
      two += draw(random)
      const sends = daily * (look + 1)
      const alarm = isAlarm(one, two, sends, bound)
      if (alarm && !stopped) {
        stopped = true
        first[look] = (first[look] as number) + 1
        reported += Math.abs(one - two) / sends
        alarms += 1
      }
      if (alarm && look === looks - 1) atLast += 1
    }
  }
  let sum = 0
  const alarmed = first.map(count => (sum += count))
  return { runs, alarmed, atLast, reported: alarms === 0 ? null : reported / alarms }
}

/** The pooled z test of two groups of the same size; nobody, or everybody, is no difference. */
function isAlarm(one: number, two: number, sends: number, bound: number): boolean {
  const share = (one + two) / (2 * sends)
  const spread = Math.sqrt(2 * sends * share * (1 - share))
  return spread > 0 && Math.abs(one - two) >= bound * spread
}
