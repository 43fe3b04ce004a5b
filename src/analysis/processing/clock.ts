import { plainWords } from '../../ingest/text/plain-words.ts'
import { addMonths } from '../calendar.ts'
import { monthsOf } from './duration.ts'
import { type HoldReading, holdOf } from './holds.ts'
import type { Activity, Holding } from './model.ts'

/**
 * `use`: the purpose still needs them. `blocked`: only the law does, so nobody works with them (LOPDGDD,
 * art. 32). `claim`: blocked for as long as a claim is open (GDPR, art. 17(3)(e)). `due`: to be erased
 * (art. 5(1)(e), 17(1)(a)). `unknown`: no period is stated, or none that can be read.
 */
export const STATES = ['due', 'blocked', 'claim', 'use', 'unknown'] as const
export type ClockState = (typeof STATES)[number]

/** Data that are held, and when their time is up. Days since 1970-01-01. */
interface Timed {
  readonly holding: Holding
  readonly records: number
  readonly activity: Activity | undefined
  readonly state: ClockState
  /** Until when the purpose needs them, and the law; null where no period is known. */
  readonly needed: number | null
  readonly lawful: number | null
  /** On which they are to be erased; null while that is open. */
  readonly due: number | null
  readonly hold: HoldReading
}

/** Months ahead that are counted one by one. */
const AHEAD = 12

export interface Clock {
  readonly day: number
  readonly timed: readonly Timed[]
  /** Records by state. */
  readonly records: Readonly<Record<ClockState, number>>
  /** Records that fall due in each of the next months: the first ends a month after the day. */
  readonly ahead: readonly number[]
  /** Records that fall due after these. */
  readonly later: number
  /** Rows whose activity is not in the record of processing. */
  readonly strays: number
}

/**
 * When each holding has to be erased: after the later of what its purpose needs and what a law demands, both
 * counted from the last activity.
 */
export function clockOf(
  activities: readonly Activity[],
  holdings: readonly Holding[],
  day: number
): Clock {
  const named = new Map(activities.map(one => [plainWords(one.activity), one]))
  const timed = holdings.map(holding => time(holding, named.get(plainWords(holding.activity)), day))
  const sum = (some: readonly Timed[]) => some.reduce((all, { records }) => all + records, 0)
  const coming = timed.filter(({ due, state }) => due !== null && state !== 'due')
  const edges = Array.from({ length: AHEAD + 1 }, (_, month) => addMonths(day, month))
  const ahead = edges.slice(1).map((to, month) => {
    const from = edges[month] as number
    return sum(coming.filter(({ due }) => Number(due) > from && Number(due) <= to))
  })
  return {
    ...{ day, timed, ahead },
    records: {
      due: sum(timed.filter(({ state }) => state === 'due')),
      blocked: sum(timed.filter(({ state }) => state === 'blocked')),
      claim: sum(timed.filter(({ state }) => state === 'claim')),
      use: sum(timed.filter(({ state }) => state === 'use')),
      unknown: sum(timed.filter(({ state }) => state === 'unknown'))
    },
    later: sum(coming) - ahead.reduce((all, one) => all + one, 0),
    strays: timed.filter(({ activity }) => activity === undefined).length
  }
}

function time(holding: Holding, activity: Activity | undefined, day: number): Timed {
  const months = monthsOf(activity?.retention ?? '')
  const hold = holdOf(activity?.hold ?? '')
  const needed = months === null ? null : addMonths(holding.last, months)
  const lawful = hold.months === null ? null : addMonths(holding.last, hold.months)
  const known = needed !== null && lawful !== null
  const end = known ? Math.max(needed, lawful) : null
  const state = ((): ClockState => {
    if (needed !== null && day < needed) return 'use'
    if (holding.claim === true) return 'claim'
    if (end === null) return 'unknown'
    return end <= day ? 'due' : 'blocked'
  })()
  const open = holding.claim === true || state === 'unknown'
  return {
    ...{ holding, activity, state, needed, lawful, hold },
    records: holding.records ?? 1,
    due: open ? null : end
  }
}
