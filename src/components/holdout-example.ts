import { incrementalFromTotals } from '../analysis/incremental/incremental.ts'
import {
  type ArmTotals,
  DEFAULT_INCREMENTAL,
  type IncrementalResult
} from '../analysis/incremental/model.ts'
import { customersNeeded } from '../analysis/statistics/two-means.ts'

/** What everybody spends in the article's example; money. */
const SPEND = 1000
/** A standard deviation as large as the mean: the lesson's assumption, since the article gives none. */
const SD = SPEND

const TREATED = 95
const CONTROL = 5

/** The article's hundred newcomers, 95 treated and 5 not. */
const treated: ArmTotals = { customers: TREATED, revenue: TREATED * SPEND }
/** @param shopping how often the five shop in all: 5 if each does once */
const control = (shopping: number): ArmTotals => ({
  customers: CONTROL,
  revenue: shopping * SPEND
})

const compare = (one: ArmTotals, other: ArmTotals): IncrementalResult =>
  incrementalFromTotals(one, other, DEFAULT_INCREMENTAL)

/** As the article has it: nought. */
export const asPublished = (): IncrementalResult => compare(treated, control(CONTROL))

/** If one of the five buys so many times (0 or 2) instead of once. */
export const withOneBuying = (times: number): IncrementalResult =>
  compare(treated, control(CONTROL - 1 + times))

/** With the assumed spread, and so with an interval. */
export const withSpread = (): IncrementalResult =>
  compare({ ...treated, sd: SD }, { ...control(CONTROL), sd: SD })

/** Customers in both groups to see a relative lift with 5 % two-sided error and 80 % power. */
export const customersFor = (share: number, cv: number, lift: number): number =>
  customersNeeded({ sd: cv, split: share, confidence: 0.95 }, lift, 0.8)
