import { LAWS } from '../buying/expected.ts'
import type { BuyingFit } from '../buying/fit.ts'
import type { Histories } from '../buying/history.ts'
import { parameterIntervals } from '../buying/parameter-intervals.ts'
import { type SpendFit, spendIntervals } from '../buying/spend/fit.ts'
import { meanSpend, type Spending } from '../buying/spend/model.ts'
import type { Estimate } from '../fitting/interval.ts'
import { spreadOf } from '../statistics/spread.ts'
import type { ForecastResult, Parameter } from './model.ts'
import type { Resample } from './resample.ts'

const CONFIDENCE = 0.95

/** The model of buying for the page: each parameter with both intervals, and how the search ended. */
export function describeBuying(
  fit: BuyingFit,
  histories: Histories,
  again: readonly Resample[]
): ForecastResult['buying'] {
  const { model, logLikelihood, ending, converged, rows, starts, agreeing } = fit
  const intervals = converged ? parameterIntervals(model, histories, CONFIDENCE) : null
  const parameters = named(
    LAWS[model.law].names,
    model.parameters,
    intervals,
    again.map(({ buying }) => buying)
  )
  return { law: model.law, parameters, logLikelihood, ending, converged, rows, starts, agreeing }
}

/** The model of spend, alike. */
export function describeSpend(
  { model, logLikelihood, ending, converged }: SpendFit,
  spending: Spending,
  again: readonly Resample[]
): ForecastResult['spend'] {
  const intervals = converged ? spendIntervals(model, spending, CONFIDENCE) : null
  const parameters = named(
    ['p', 'q', 'gamma'],
    [model.p, model.q, model.gamma],
    intervals,
    again.map(({ spend }) => [spend.p, spend.q, spend.gamma])
  )
  return { parameters, logLikelihood, ending, converged, mean: meanSpend(model) }
}

function named(
  names: readonly string[],
  values: readonly number[],
  intervals: readonly Estimate[] | null,
  resampled: readonly (readonly number[])[]
): Parameter[] {
  return names.map((name, i) => {
    const { low, high } = spreadOf(
      resampled.map(one => one[i] as number),
      CONFIDENCE
    )
    const interval = intervals ? (intervals[i] as Estimate) : null
    return { name, value: values[i] as number, interval, low, high }
  })
}
