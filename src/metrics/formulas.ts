import { mustParse } from '../formula/parse.ts'
import type { Node } from '../formula/tree.ts'
import { CATALOGUE, type MetricId, metricOf } from './catalogue.ts'
import type { ConventionId, Conventions } from './conventions.ts'
import { formulaName, type Metric } from './metric.ts'

/** The source text that a metric uses under these conventions: the first form that fits, or its plain formula. */
function textFor(metric: Metric, conventions: Conventions): string {
  const form = metric.forms?.find(({ when }) =>
    (Object.keys(when) as ConventionId[]).every(key => when[key] === conventions[key])
  )
  return form?.formula ?? metric.formula
}

const parsed = new Map<string, Node>()
const chosen = new WeakMap<Conventions, Map<MetricId, Node>>()

/** The tree of a metric’s formula under these conventions; each is parsed once. */
export function formulaFor(id: MetricId, conventions: Conventions): Node {
  let nodes = chosen.get(conventions)
  if (!nodes) {
    nodes = new Map()
    chosen.set(conventions, nodes)
  }
  let node = nodes.get(id)
  if (!node) {
    node = parseFor(id, conventions)
    nodes.set(id, node)
  }
  return node
}

function parseFor(id: MetricId, conventions: Conventions): Node {
  const text = textFor(metricOf(id), conventions)
  // Two metrics never share a tree: what else a metric needs hangs from it (solve.ts).
  const key = `${id} = ${text}`
  let node = parsed.get(key)
  if (!node) {
    node = mustParse(text)
    parsed.set(key, node)
  }
  return node
}

/** All the formulas under these conventions, by the names that they call each other. */
export const formulasFor = (conventions: Conventions): ReadonlyMap<string, Node> =>
  new Map(CATALOGUE.map(({ id }) => [formulaName(id), formulaFor(id, conventions)]))
