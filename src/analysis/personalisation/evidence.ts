import { newcombe, type ShareDifference } from '../statistics/newcombe.ts'
import { type Groups, groupsNeeded, powerOf } from '../statistics/two-shares.ts'

/** How a trial is set up: some sends personalised, the others not, drawn at random. */
export interface Trial {
  readonly sends: number
  /** The part that is personalised, above 0 and below 1. */
  readonly split: number
  readonly confidence: number
  /** At least 0.5. */
  readonly power: number
}

/** What a trial could tell of a difference, if the rates are as assumed. */
export interface Evidence {
  /** The interval it would give; null if a group would be empty. */
  readonly interval: ShareDifference | null
  /** The chance that it sees the difference; null if a group would be empty. */
  readonly power: number | null
  /** Whole sends in each group for the wanted power; null when there is nothing to see. */
  readonly needed: Groups | null
}

/** Whole people in each group. */
export function groupsOf(sends: number, split: number): Groups {
  const treated = Math.round(sends * split)
  return { treated, base: sends - treated }
}

/**
 * What a trial of so many sends could tell of two shares: the interval of their difference (Newcombe
 * 1998) if the counts come out exactly as expected, the power, and the sends for the power wanted.
 *
 * @param base share without personalisation
 * @param treated share with it
 */
export function evidenceOf(base: number, treated: number, trial: Trial): Evidence {
  const { sends, split, confidence } = trial
  const groups = groupsOf(sends, split)
  const shares = { base, treated, split, confidence }
  const needed = groupsNeeded(shares, trial.power)
  const enough = groups.treated > 0 && groups.base > 0
  return {
    interval: enough
      ? newcombe(
          { successes: treated * groups.treated, trials: groups.treated },
          { successes: base * groups.base, trials: groups.base },
          confidence
        )
      : null,
    power: enough ? powerOf({ ...shares, split: groups.treated / sends }, sends) : null,
    needed: needed && { treated: Math.ceil(needed.treated), base: Math.ceil(needed.base) }
  }
}
