import { katz, type ShareRatio } from '../statistics/katz.ts'
import { newcombe, type ShareDifference } from '../statistics/newcombe.ts'
import { type Proportion, wilson } from '../statistics/wilson.ts'
import { type Campaign, type Counts, RATES, type Rate } from './model.ts'

/** One step of both groups beside each other. */
export interface StepLift {
  readonly rate: Rate
  /** Null where the group has nobody at the step before, or fewer than came through it. */
  readonly segmented: Proportion | null
  readonly plain: Proportion | null
  /** Segmented less unsegmented; null unless both shares are there. */
  readonly difference: ShareDifference | null
  /** Segmented by unsegmented. */
  readonly ratio: ShareRatio | null
}

/**
 * Segmented against unsegmented, step by step: each share with Wilson's interval, their difference with
 * Newcombe's, their ratio with that of Katz.
 *
 * @param confidence above 0 and below 1
 */
export function liftOf(segmented: Counts, plain: Counts, confidence: number): readonly StepLift[] {
  return (Object.keys(RATES) as Rate[]).map(rate => {
    const [one, two] = [trialsOf(segmented, rate), trialsOf(plain, rate)]
    return {
      rate,
      segmented: one && wilson(one.successes, one.trials, confidence),
      plain: two && wilson(two.successes, two.trials, confidence),
      difference: one && two && newcombe(one, two, confidence),
      ratio: one && two && katz(one, two, confidence)
    }
  })
}

/** Successes and trials of a step. More clicks than opens (images switched off) are no share of them. */
function trialsOf(counts: Counts, rate: Rate) {
  const [of, among] = RATES[rate]
  const [successes, trials] = [counts[of], counts[among]]
  return trials > 0 && successes <= trials ? { successes, trials } : null
}

/** All campaigns of a group as one. */
export function totalOf(campaigns: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => campaigns.reduce((total, one) => total + one[key], 0)
  return { sends: sum('sends'), opens: sum('opens'), clicks: sum('clicks'), sales: sum('sales') }
}

/**
 * Campaigns that are counted, though a step of theirs is more than the one before: images switched off hide
 * opens, and who buys without a click is a sale all the same. Their shares of the step before say little.
 */
export const outOfStep = (campaigns: readonly Counts[]): number =>
  campaigns.filter(({ opens, clicks, sales }) => clicks > opens || sales > clicks).length

/** Campaigns that say word for word what one before them said: a line that was pasted twice counts twice. */
export function repeated(campaigns: readonly Campaign[]): number {
  const seen = new Set(campaigns.map(one => JSON.stringify(one)))
  return campaigns.length - seen.size
}

/** Whether every step is a part of what was sent: the rest would be no campaign. */
export const isPossible = ({ sends, opens, clicks, sales }: Counts): boolean =>
  sends > 0 && Math.max(opens, clicks, sales) <= sends
