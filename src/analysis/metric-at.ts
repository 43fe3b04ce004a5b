import { evaluate } from '../formula/evaluate.ts'
import { namesIn } from '../formula/names.ts'
import { isMetricId, type MetricId, metricOf } from '../metrics/catalogue.ts'
import type { Conventions } from '../metrics/conventions.ts'
import { formulaFor } from '../metrics/formulas.ts'
import { GIVEN_IDS, type GivenId, type Givens } from '../metrics/givens.ts'
import { idOfName } from '../metrics/metric.ts'

/** Metrics set to a value of one's own, whatever their formula says: “what if churn were 2 %?”. */
export type Held = Readonly<Partial<Record<MetricId, number>>>

/**
 * One metric's value, or null if it has none: the same as `solve` gives, but only what it depends on is
 * worked out, so that a curve of fifty points costs less than two whole sheets.
 */
export function metricAt(
  id: MetricId,
  givens: Givens,
  conventions: Conventions,
  held: Held = {}
): number | null {
  const known = new Map<MetricId, number | null>()
  const resolve = (metric: MetricId): number | null => {
    let value = held[metric] ?? known.get(metric)
    if (value === undefined) {
      value = work(metric)
      known.set(metric, value)
    }
    return value
  }
  function work(metric: MetricId): number | null {
    const { least = Number.NEGATIVE_INFINITY, needs = [] } = metricOf(metric)
    if (needs.some(need => isMetricId(need) && resolve(need) === null)) return null
    const node = formulaFor(metric, conventions)
    const metrics = namesIn(node).map(idOfName).filter(isMetricId)
    if (metrics.some(name => resolve(name) === null)) return null
    const result = evaluate(node, name => {
      const other = idOfName(name)
      return isMetricId(other) ? (resolve(other) ?? undefined) : givens[other as GivenId]
    })
    return result.ok && result.value >= least ? result.value : null
  }
  return resolve(id)
}

/** The givens that a metric's formula comes down to under these conventions, in the sheet's order. */
export function givensOf(id: MetricId, conventions: Conventions): readonly GivenId[] {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    if (isMetricId(name)) namesIn(formulaFor(name, conventions)).map(idOfName).forEach(visit)
  }
  visit(id)
  return GIVEN_IDS.filter(given => seen.has(given))
}
