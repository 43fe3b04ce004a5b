import { namesIn } from '../formula/names.ts'
import type { Node } from '../formula/tree.ts'
import { isMetricId, type MetricId, metricOf } from './catalogue.ts'
import { idOfName } from './metric.ts'

interface Dependencies {
  /** Givens and metrics, each once. */
  readonly all: readonly string[]
  /** The metrics among them, which must have a value first. */
  readonly metrics: readonly MetricId[]
}

const known = new WeakMap<Node, Dependencies>()

/** What a metric needs, for its formula or besides. Two metrics never share a tree (formulas.ts). */
export function dependenciesOf(id: MetricId, node: Node): Dependencies {
  let found = known.get(node)
  if (!found) {
    const all = [...new Set([...namesIn(node).map(idOfName), ...(metricOf(id).needs ?? [])])]
    found = { all, metrics: all.filter(isMetricId) }
    known.set(node, found)
  }
  return found
}
