import { binomialTwoSided } from '../statistics/binomial.ts'
import { bootstrapDifference } from '../statistics/bootstrap.ts'
import { smallestSeen } from '../statistics/two-means.ts'
import { welch } from '../statistics/welch.ts'
import { type Arm, armOfSpend, armOfTotals } from './arm.ts'
import { liftOf } from './lift.ts'
import {
  type ArmTotals,
  DEFAULT_INCREMENTAL,
  type Estimate,
  type IncrementalParams,
  type IncrementalResult
} from './model.ts'
import { verdictOf } from './verdict.ts'

/** A split this unlikely under the plan is a fault, not chance (Fabijan et al. 2019, KDD: 0.001 or less). */
const MISMATCH = 0.001

/** More resamples than this change nothing that can be seen. */
const MOST_DRAWS = 20_000

/**
 * Incremental revenue from totals, (Rev_t/n_t − Rev_c/n_c) × n_t as in the article of the brief; with an
 * interval when both spreads are given. Numbers that make no sense count as not given.
 */
export const incrementalFromTotals = (
  treated: ArmTotals,
  control: ArmTotals,
  params: IncrementalParams
): IncrementalResult => resultOf(armOfTotals(treated), armOfTotals(control), params, null)

/**
 * The same from single customers: revenue of each in money, noughts included, in any order. Bootstrap as
 * well, seeded.
 */
export function incrementalFromSpend(
  treated: Float64Array,
  control: Float64Array,
  params: IncrementalParams
): IncrementalResult {
  const draws = Math.min(Math.floor(params.draws), MOST_DRAWS)
  const [t, c] = [armOfSpend(treated), armOfSpend(control)]
  // Drawn from equal values, the range is a point: it would look like certainty.
  const drawn =
    t.shown.sd === 0 && c.shown.sd === 0
      ? null
      : bootstrapDifference(treated, control, draws, confidenceOf(params), params.seed)
  const n = treated.length
  const bootstrap = drawn && { low: drawn.low * n, high: drawn.high * n, draws }
  return resultOf(t, c, params, bootstrap)
}

function resultOf(
  treated: Arm,
  control: Arm,
  params: IncrementalParams,
  bootstrap: IncrementalResult['bootstrap']
): IncrementalResult {
  const confidence = confidenceOf(params)
  const test =
    treated.sample && control.sample ? welch(treated.sample, control.sample, confidence) : null
  const known =
    test && treated.sample && control.sample
      ? { treated: treated.sample, control: control.sample, welch: test }
      : null
  const [t, c] = [treated.shown, control.shown]
  const both = t.mean === null || c.mean === null ? null : { treated: t.mean, control: c.mean }
  const difference: Estimate | null = both && {
    value: both.treated - both.control,
    low: test?.low ?? null,
    high: test?.high ?? null
  }
  const incremental = difference && scaled(difference, t.customers)
  const profit = incremental && scaled(incremental, params.marginRate, -params.cost)
  const power = within(params.power, 0.5, 0.999, 0.8)
  // The spread is the one found: this says what the split could see, and is no second opinion.
  const detectable = test && smallestSeen(test, confidence, power)
  const ratioCheck = ratioCheckOf(t.customers, c.customers, params.planned)
  return {
    treated: t,
    control: c,
    difference,
    incremental,
    lift: both && liftOf(both, known, confidence),
    pValue: test?.pValue ?? null,
    degreesOfFreedom: test?.degreesOfFreedom ?? null,
    bootstrap,
    ratioCheck,
    profit,
    roi: profit && params.cost > 0 ? profit.value / params.cost : null,
    detectable,
    power,
    detectableLift: detectable && both && both.control > 0 ? detectable / both.control : null,
    verdict: verdictOf({ treated: t, control: c, difference, ratioCheck })
  }
}

/** value × factor + offset, and its limits with it. */
function scaled({ value, low, high }: Estimate, factor: number, offset = 0): Estimate {
  const moved = (one: number) => one * factor + offset
  if (low === null || high === null) return { value: moved(value), low: null, high: null }
  const [a, b] = [moved(low), moved(high)]
  return { value: moved(value), low: Math.min(a, b), high: Math.max(a, b) }
}

function ratioCheckOf(treated: number, control: number, planned: number | null) {
  if (planned === null) return null
  const share = within(planned, 0, 1, DEFAULT_INCREMENTAL.planned)
  const pValue = binomialTwoSided(treated, treated + control, share)
  return { pValue, mismatch: pValue < MISMATCH }
}

const confidenceOf = ({ confidence }: IncrementalParams) => within(confidence, 0.5, 0.999, 0.95)

/** Between the bounds; what is no number is the usual value. */
const within = (value: number, low: number, high: number, usual: number): number =>
  Number.isNaN(value) ? usual : Math.min(high, Math.max(low, value))
