import { studentQuantile } from '../statistics/student.ts'
import {
  customersNeeded,
  meansPower,
  type Precision,
  plannedError,
  smallestSeen
} from '../statistics/two-means.ts'
import { groupsNeeded, powerOf, smallestRise } from '../statistics/two-shares.ts'
import { type Outcome, sdOf } from './people.ts'

/** A campaign with a hold-out, before it is sent. */
export interface Plan {
  readonly customers: number
  /** Left alone: whole. */
  readonly control: number
  readonly outcome: Outcome
  /** What treating is taken to add for a customer: money, or a share of all. */
  readonly effect: number
  /** With the period before, 0 to below 1: what CUPED takes out. */
  readonly correlation: number
  readonly confidence: number
}

/** More than all people there are. */
const TOO_MANY = 1e10

const withinReason = (customers: number): number | null => (customers < TOO_MANY ? customers : null)

/** What such a plan can see. */
export interface Sight {
  readonly precision: Precision
  /** Half the width of the interval, as far as it can be foreseen. */
  readonly half: number
  /** The chance of seeing the effect that is assumed. */
  readonly power: number
  /** The smallest effect that is seen with the power wanted; null where none is. */
  readonly smallest: number | null
  /** Customers in all for the power wanted, split like this and split evenly; null where there are not as many people. */
  readonly needed: number | null
  readonly neededEven: number | null
}

/** How well such a plan will know the difference; null as `sightOf`. */
export const precisionOf = ({ customers, control, outcome, correlation }: Plan): Precision | null =>
  plannedError(sdOf(outcome) * Math.sqrt(1 - correlation ** 2), customers - control, control)

function powerWith(plan: Plan, precision: Precision): number {
  const { customers, control, outcome, effect, correlation, confidence } = plan
  if (outcome.kind === 'money') return meansPower(effect, precision, confidence)
  const { base } = outcome
  const split = 1 - control / customers
  return powerOf(
    { base, treated: base + effect, split, confidence },
    customers / (1 - correlation ** 2)
  )
}

/** The chance of seeing the effect; null where `sightOf` has nothing to say. */
export function powerOfPlan(plan: Plan): number | null {
  const precision = precisionOf(plan)
  return precision && powerWith(plan, precision)
}

/**
 * What can be seen with so many customers. The period before makes them as good as 1 / (1 − ρ²) times as
 * many (Deng et al. 2013).
 *
 * @param wanted power, at least 0.5 and below 1
 * @returns null with fewer than two customers in a group, or where nobody differs from anybody
 */
export function sightOf(plan: Plan, wanted: number): Sight | null {
  const { customers, control, outcome, effect, correlation, confidence } = plan
  const left = 1 - correlation ** 2
  const treated = customers - control
  const precision = precisionOf(plan)
  if (!precision) return null
  const split = treated / customers
  const { standardError, degreesOfFreedom } = precision
  const known = {
    precision,
    half: studentQuantile(0.5 + confidence / 2, degreesOfFreedom) * standardError,
    power: powerWith(plan, precision)
  }
  if (outcome.kind === 'share') {
    const shares = { base: outcome.base, split, confidence }
    const needed = (part: number) => {
      const groups = groupsNeeded(
        { ...shares, split: part, treated: outcome.base + effect },
        wanted
      )
      return groups && withinReason((groups.treated + groups.base) * left)
    }
    return {
      ...known,
      smallest: smallestRise(shares, customers / left, wanted),
      needed: needed(split),
      neededEven: needed(0.5)
    }
  }
  const sd = outcome.sd * Math.sqrt(left)
  const needed = (part: number) =>
    effect === 0
      ? null
      : withinReason(customersNeeded({ sd, split: part, confidence }, effect, wanted))
  return {
    ...known,
    smallest: smallestSeen(precision, confidence, wanted),
    needed: needed(split),
    neededEven: needed(0.5)
  }
}
