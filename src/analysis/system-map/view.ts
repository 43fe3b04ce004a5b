import { edgeKey, madeOf } from './datum.ts'
import { edgesInto, type Flow, flowing, flowOf } from './flow.ts'
import { EDGES, type Kind, NODES, type NodeId } from './model.ts'

/** A line of a view: straight, or through parts that the view does not show. */
export interface ViewEdge {
  readonly from: NodeId
  readonly to: NodeId
  /** The parts in between, in their order. */
  readonly through: readonly NodeId[]
  /** What arrives at its end when everything is on. */
  readonly carries: readonly Kind[]
  /** What arrives now. */
  readonly flows: readonly Kind[]
}

/** What of the kinds that leave `from` arrives at the other parts that are shown, by way of hidden ones. */
function spread(from: NodeId, shown: ReadonlySet<NodeId>, flow: Flow) {
  const arrives = new Map<NodeId, { through: Set<NodeId>; kinds: Set<Kind> }>()
  const go = (at: NodeId, kinds: ReadonlySet<Kind>, through: readonly NodeId[]): void => {
    for (const edge of EDGES.filter(one => one.from === at)) {
      const going = flowing(edge, flow).filter(kind => kinds.has(kind))
      if (going.length === 0) continue
      if (!shown.has(edge.to)) {
        const made = madeOf(edge.to, new Set(going), flow)
        go(edge.to, new Set(made.keys()), [...through, edge.to])
        continue
      }
      const found = arrives.get(edge.to) ?? { through: new Set(), kinds: new Set() }
      for (const one of through) found.through.add(one)
      for (const kind of going) found.kinds.add(kind)
      arrives.set(edge.to, found)
    }
  }
  go(from, flow.gives.get(from) ?? new Set(), [])
  return arrives
}

const inOrder = (ids: ReadonlySet<NodeId>): readonly NodeId[] =>
  NODES.filter(({ id }) => ids.has(id)).map(({ id }) => id)

const ALL_ON = flowOf(new Set())

/** The lines between the parts that a view shows; hidden parts are drawn together. */
export function viewEdges(nodes: readonly NodeId[], flow: Flow = ALL_ON): readonly ViewEdge[] {
  const shown = new Set(nodes)
  return nodes.flatMap(from => {
    const now = spread(from, shown, flow)
    return [...spread(from, shown, ALL_ON)].map(([to, { through, kinds }]) => ({
      from,
      to,
      through: inOrder(through),
      carries: [...kinds],
      flows: [...(now.get(to)?.kinds ?? [])]
    }))
  })
}

/** Whether the way of a datum goes along a line of a view. */
export function isOnPath({ from, to, through }: ViewEdge, edges: ReadonlySet<string>): boolean {
  if (edges.has(edgeKey(from, to))) return true
  const inside = new Set<NodeId>([from, ...through])
  // Backwards from the end, along the way, inside the line.
  const reaches = (at: NodeId): boolean =>
    edgesInto(at).some(
      edge =>
        inside.has(edge.from) &&
        edges.has(edgeKey(edge.from, at)) &&
        (edge.from === from || reaches(edge.from))
    )
  return reaches(to)
}
