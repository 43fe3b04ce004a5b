import { type Spread, spreadOf } from '../statistics/spread.ts'
import { studentQuantile } from '../statistics/student.ts'
import { sampleOf } from '../statistics/welch.ts'
import { type BreakEvenDelay, breakEvenMargin, breakEvenPerMessage } from './break-even.ts'
import { expectedOutcomes } from './expected.ts'
import { budgetOf, type Campaigns, type Outcome } from './model.ts'
import { runsWithin, simulate } from './simulate.ts'

/** A mean over the runs, and how well it is known. */
export interface Estimate {
  readonly mean: number
  readonly standardError: number
  /** 95 % interval of the mean, by Student's t. */
  readonly low: number
  readonly high: number
  /** The middle 95 % of the runs: what a single period may bring. */
  readonly runs: Pick<Spread, 'low' | 'high'>
}

/** One policy: as simulated, and in closed form. */
interface Policy {
  readonly expected: Outcome
  readonly sent: number
  readonly answered: Estimate
  readonly margin: Estimate
}

export interface Comparison {
  readonly campaigns: Campaigns
  /** Of either policy, in messages. */
  readonly budget: number
  readonly runs: number
  /** Fewer runs than asked for. */
  readonly cut: boolean
  readonly planned: Policy
  readonly triggered: Policy
  /** Margin of triggered less planned, run by run. */
  readonly difference: Estimate & {
    readonly expected: number
    /** The standard error that runs without common random numbers would have had. */
    readonly unpaired: number
  }
  /** Share of the runs in which triggered brought more. */
  readonly ahead: number
  readonly breakEven: BreakEvenDelay
  readonly perMessage: BreakEvenDelay
}

const CONFIDENCE = 0.95

/** @param values two at least */
export function estimateOf(values: Float64Array): Estimate {
  const { n, mean, variance } = sampleOf(values)
  const standardError = Math.sqrt(variance / n)
  const reach = studentQuantile(0.5 + CONFIDENCE / 2, n - 1) * standardError
  const { low, high } = spreadOf(values, CONFIDENCE)
  return { mean, standardError, low: mean - reach, high: mean + reach, runs: { low, high } }
}

/** Simulates both policies, with what theory says beside it. */
export function compareCampaigns(campaigns: Campaigns, wanted: number, seed: number): Comparison {
  const runs = runsWithin(campaigns, wanted)
  const { plannedAnswered, triggeredSent, triggeredAnswered } = simulate(campaigns, runs, seed)
  const { cost, margin } = campaigns
  const budget = budgetOf(campaigns)
  const expected = expectedOutcomes(campaigns)
  const planned = plannedAnswered.map(answered => margin * answered - cost * budget)
  const triggered = triggeredAnswered.map(
    (answered, run) => margin * answered - cost * (triggeredSent[run] as number)
  )
  const gains = triggered.map((value, run) => value - (planned[run] as number))
  const [of, over] = [estimateOf(planned), estimateOf(triggered)]
  return {
    campaigns,
    budget,
    runs,
    cut: runs < wanted,
    planned: {
      ...{ expected: expected.planned, sent: budget },
      ...{ answered: estimateOf(plannedAnswered), margin: of }
    },
    triggered: {
      ...{ expected: expected.triggered, sent: sampleOf(triggeredSent).mean },
      ...{ answered: estimateOf(triggeredAnswered), margin: over }
    },
    difference: {
      ...estimateOf(gains),
      expected: expected.triggered.margin - expected.planned.margin,
      unpaired: Math.hypot(of.standardError, over.standardError)
    },
    ahead: gains.filter(gain => gain > 0).length / runs,
    breakEven: breakEvenMargin(campaigns),
    perMessage: breakEvenPerMessage(campaigns)
  }
}
