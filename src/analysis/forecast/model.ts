import type { Day } from '../../ingest/transactions/transactions.ts'
import type { BuyingLaw } from '../buying/law.ts'
import type { Counting } from '../customers/summary-model.ts'
import type { Estimate } from '../fitting/interval.ts'
import type { Ending } from '../fitting/minimum.ts'
import type { RfmParams } from '../rfm/model.ts'

/** Units in which a table of days can be counted. */
export type ForecastUnit = 'day' | 'week' | 'month'

/** What customers will buy and bring, from `asOf` on. */
export interface ForecastParams extends Counting {
  readonly asOf: Day
  readonly law: BuyingLaw
  readonly unit: ForecastUnit
  /** How far ahead, in the unit: above 0. */
  readonly horizon: number
  /** A year's discount rate, as a share, from 0. */
  readonly interest: number
  /** Share of revenue that is margin, 0 to 1. */
  readonly marginRate: number
  /** Money that keeping a customer costs over the horizon. */
  readonly costToKeep: number
  readonly by: 'class' | 'channel' | 'product' | 'group' | 'month'
  /** The classes that `class` goes by. */
  readonly rfm: RfmParams
  /** The hold-out check fits up to this day and compares with what came after it; null for two thirds. */
  readonly cut: Day | null
  readonly draws: number
  readonly seed: number
}

/** Why a table is no ground for a forecast. */
export type ForecastProblem =
  /** So many customers, of so many needed. */
  | { readonly kind: 'few-customers'; readonly customers: number; readonly needed: number }
  | { readonly kind: 'no-repeat' }
  /** Customers who bought again on a later day. */
  | { readonly kind: 'few-repeats'; readonly customers: number; readonly needed: number }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'no-spend' }
  /** Amounts so unequal that the model of spend has no mean. */
  | { readonly kind: 'no-mean' }

/** An expected value, and the middle 95 % of what may come. */
export interface Ranged {
  readonly expected: number
  readonly low: number
  readonly high: number
}

/** A parameter with both its intervals, 95 %. */
export interface Parameter {
  readonly name: string
  readonly value: number
  /** By the observed information; null where the likelihood is flat. */
  readonly interval: Estimate | null
  /** Middle of the estimates from resampled customers. */
  readonly low: number
  readonly high: number
}

interface FittedModel {
  readonly parameters: readonly Parameter[]
  readonly logLikelihood: number
  readonly ending: Ending
  readonly converged: boolean
}

export interface ForecastResult {
  readonly asOf: Day
  readonly unit: ForecastUnit
  readonly horizon: number
  readonly costToKeep: number
  readonly customers: number
  /** Customers with nothing above nought to judge their spend by: their money is left out. */
  readonly setAside: number
  readonly buying: FittedModel & {
    readonly law: BuyingLaw
    readonly rows: number
    readonly starts: number
    readonly agreeing: number
  }
  readonly spend: FittedModel & { readonly mean: number | null }
  /** Customers still alive, on average. */
  readonly alive: number
  readonly purchases: Ranged
  /** Margin, discounted: money. */
  readonly money: Ranged
  readonly by: ForecastParams['by']
  /** Most money first; at most 12, the rest as one. */
  readonly segments: readonly ForecastSegment[]
  /** Customers by P(alive): fifths from 0 to 1. */
  readonly aliveBands: readonly number[]
  /** Customers whose expected margin is above what keeping them costs. */
  readonly worth: { readonly customers: number; readonly money: number }
  /** Expected margin of the customer at a share of the ranking, best first: at most 101 points. */
  readonly ranking: readonly (readonly [share: number, money: number])[]
  readonly holdout: Holdout | ForecastProblem
  readonly draws: number
}

export interface ForecastSegment {
  /** A class, as in the file, or a month as YYYY-MM; '' for none. */
  readonly label: string
  readonly rest?: true
  readonly customers: number
  readonly alive: number
  readonly purchases: Ranged
  readonly money: Ranged
  readonly perCustomer: number
  /** Margin less what keeping all of them costs. */
  readonly afterKeeping: number
}

/** A forecast made on an earlier day, against what came. */
export interface Holdout {
  readonly cut: Day
  /** Days from the cut to `asOf`. */
  readonly days: number
  readonly customers: number
  readonly converged: boolean
  /** By repeat purchases up to the cut: 0 to 6, and 7 or more. Empty groups are left out. */
  readonly groups: readonly HoldoutGroup[]
  readonly total: Omit<HoldoutGroup, 'repeats' | 'customers'>
  /** Groups whose interval holds what came. */
  readonly inside: number
  /** Share of customers whose own 95 % interval holds what they bought. */
  readonly customersInside: number
  /** Mean absolute error per customer, in purchases. */
  readonly error: { readonly model: number; readonly naive: number }
}

export interface HoldoutGroup extends Ranged {
  readonly repeats: number
  readonly customers: number
  /** Purchases of the group after the cut. */
  readonly actual: number
  /** What the past rate, going on, would have brought. */
  readonly naive: number
}
