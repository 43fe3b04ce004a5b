import { evaluate } from '../formula/evaluate.ts'
import { namesIn } from '../formula/names.ts'
import { isMetricId, type MetricId, metricOf } from '../metrics/catalogue.ts'
import type { Conventions } from '../metrics/conventions.ts'
import { dependenciesOf } from '../metrics/dependencies.ts'
import { formulaFor } from '../metrics/formulas.ts'
import { GIVEN_IDS, type GivenId, type Givens } from '../metrics/givens.ts'
import { idOfName } from '../metrics/metric.ts'

/** Metrics set to a value of one's own, whatever their formula says: “what if churn were 2 %?”. */
export type Held = Readonly<Partial<Record<MetricId, number>>>

/** What has been worked out so far; null has no value. */
type Known = Map<MetricId, number | null>

/**
 * One metric's value, or null if it has none: the same as `solve` gives, but only what it depends on is
 * worked out.
 */
export function metricAt(
  id: MetricId,
  givens: Givens,
  conventions: Conventions,
  held: Held = {}
): number | null {
  const known: Known = new Map(Object.entries(held) as [MetricId, number][])
  return resolve(id, givens, conventions, () => known)
}

/**
 * `metricAt` for each of many values of one given, or of one metric that is held. What does not depend
 * on it is worked out once, so that a curve of sixty points costs little more than a sheet.
 */
export function metricAlong(
  id: MetricId,
  givens: Givens,
  conventions: Conventions,
  varied: GivenId | MetricId,
  values: readonly number[]
): (number | null)[] {
  const steady: Known = new Map()
  const follows = followersOf(varied, conventions)
  return values.map(value => {
    const moving: Known = new Map()
    if (isMetricId(varied)) moving.set(varied, value)
    const inputs = isMetricId(varied) ? givens : { ...givens, [varied]: value }
    return resolve(id, inputs, conventions, metric => (follows(metric) ? moving : steady))
  })
}

/** Works out a metric and what it depends on; `knownOf` says where the value of each is kept. */
function resolve(
  id: MetricId,
  givens: Givens,
  conventions: Conventions,
  knownOf: (metric: MetricId) => Known
): number | null {
  const lookUp = (metric: MetricId): number | null => {
    const known = knownOf(metric)
    let value = known.get(metric)
    if (value === undefined) {
      value = work(metric)
      known.set(metric, value)
    }
    return value
  }
  function work(metric: MetricId): number | null {
    const node = formulaFor(metric, conventions)
    for (const other of dependenciesOf(metric, node).metrics) {
      if (lookUp(other) === null) return null
    }
    const result = evaluate(node, name => {
      const other = idOfName(name)
      return isMetricId(other) ? (lookUp(other) ?? undefined) : givens[other as GivenId]
    })
    const { least = Number.NEGATIVE_INFINITY } = metricOf(metric)
    return result.ok && result.value >= least ? result.value : null
  }
  return lookUp(id)
}

/** Whether a metric depends on a given or a metric, directly or not; it depends on itself. */
function followersOf(varied: string, conventions: Conventions): (id: string) => boolean {
  const known = new Map<string, boolean>([[varied, true]])
  const follows = (id: string): boolean => {
    if (!isMetricId(id)) return id === varied
    let answer = known.get(id)
    if (answer === undefined) {
      answer = dependenciesOf(id, formulaFor(id, conventions)).all.some(follows)
      known.set(id, answer)
    }
    return answer
  }
  return follows
}

/** The givens that a metric's formula comes down to under these conventions, in the sheet's order. */
export function givensNeededBy(id: MetricId, conventions: Conventions): readonly GivenId[] {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    if (isMetricId(name)) namesIn(formulaFor(name, conventions)).map(idOfName).forEach(visit)
  }
  visit(id)
  return GIVEN_IDS.filter(given => seen.has(given))
}
