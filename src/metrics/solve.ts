import { evaluate } from '../formula/evaluate.ts'
import type { FormulaProblem } from '../formula/problem.ts'
import { fail, type Result, succeed } from '../formula/result.ts'
import { CATALOGUE, isMetricId, type MetricId, metricOf } from './catalogue.ts'
import type { Condition } from './conditions.ts'
import type { Conventions } from './conventions.ts'
import { dependenciesOf } from './dependencies.ts'
import { formulaFor } from './formulas.ts'
import type { GivenId, Givens } from './givens.ts'
import { idOfName } from './metric.ts'

/** Why a metric has no value. */
export interface NoValue {
  readonly kind: 'no-value'
  readonly metric: MetricId
  /** What holds, in the metrics where the trouble began; `root` is where. Never the same twice. */
  readonly reasons: readonly { readonly root: MetricId; readonly condition: Condition }[]
  /** Set when the formula failed in a way that the catalogue has no sentence for. */
  readonly cause?: FormulaProblem
}

export type Outcome = Result<number, NoValue>

/** Every metric’s value, or why it has none. */
export type Solution = ReadonlyMap<MetricId, Outcome>

/**
 * Works out the whole catalogue. Givens are in their own units (fractions, months, a month’s counts)
 * and within their bounds; the result of each metric is in its declared unit.
 */
export function solve(givens: Givens, conventions: Conventions): Solution {
  const outcomes = new Map<MetricId, Outcome>()
  const outcomeOf = (id: MetricId): Outcome => {
    const known = outcomes.get(id)
    if (known) return known
    const outcome = work(id)
    outcomes.set(id, outcome)
    return outcome
  }
  const raw = (id: string): number => {
    if (!isMetricId(id)) return givens[id as GivenId]
    const outcome = outcomeOf(id)
    return outcome.ok ? outcome.value : Number.NaN
  }
  // Not formula/evaluateAll: a number below `least` must stop what depends on it as well.
  function work(id: MetricId): Outcome {
    const node = formulaFor(id, conventions)
    const reasons = dependenciesOf(id, node)
      .metrics.map(outcomeOf)
      .flatMap(outcome => (outcome.ok ? [] : [outcome.problem]))
    if (reasons.length > 0) return fail(inherited(id, reasons))
    const result = evaluate(node, name => raw(idOfName(name)))
    const metric = metricOf(id)
    if (result.ok && result.value >= (metric.least ?? Number.NEGATIVE_INFINITY)) {
      return succeed(result.value)
    }
    const condition = metric.conditions?.find(({ when }) => when(raw))
    if (condition) return fail({ kind: 'no-value', metric: id, reasons: [{ root: id, condition }] })
    const cause = result.ok ? {} : { cause: result.problem }
    return fail({ kind: 'no-value', metric: id, reasons: [], ...cause })
  }
  return new Map(CATALOGUE.map(({ id }) => [id, outcomeOf(id)]))
}

function inherited(metric: MetricId, problems: readonly NoValue[]): NoValue {
  const all = problems.flatMap(problem => problem.reasons)
  const reasons = all.filter(
    ({ condition }, index) => all.findIndex(other => other.condition.id === condition.id) === index
  )
  const cause = problems.find(problem => problem.cause)?.cause
  return {
    kind: 'no-value',
    metric,
    reasons,
    ...(cause ? { cause } : {})
  }
}
