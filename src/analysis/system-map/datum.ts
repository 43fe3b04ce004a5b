import { arrivedAt, edgesInto, type Flow, isMet } from './flow.ts'
import { isPossible, NEEDS } from './lifecycle.ts'
import { ACTIONS, type ActionId, type Kind, type Needs, NODES, type NodeId } from './model.ts'

/** One thing that a customer leaves behind: of which kind, and where. */
export const DATA = {
  receipt: ['pos', 'order'],
  'web-visit': ['web', 'browsing'],
  complaint: ['call', 'contact'],
  post: ['social', 'post'],
  'sign-up': ['apps', 'permission']
} as const satisfies Readonly<Record<string, readonly [NodeId, Kind]>>

export type DatumId = keyof typeof DATA

/** The way of a datum, as far as it gets. */
export interface DatumPath {
  readonly nodes: ReadonlySet<NodeId>
  /** Lines, as “from>to”. */
  readonly edges: ReadonlySet<string>
  /** The actions that it can end in. */
  readonly actions: readonly ActionId[]
}

/** A line of the map by its ends, “from>to”, as ways keep it. */
export const edgeKey = (from: string, to: string): string => `${from}>${to}`

/** Of the kinds that arrived, those from `some` that a need is met by; nothing if it is not met. */
function usedOf(
  needs: Needs,
  arrived: ReadonlySet<Kind>,
  some: ReadonlySet<Kind>
): readonly Kind[] {
  if (!isMet(needs, arrived)) return []
  if (typeof needs === 'string') return some.has(needs) ? [needs] : []
  return ('all' in needs ? needs.all : needs.any).flatMap(one => usedOf(one, arrived, some))
}

/** What a part makes of the kinds in `some`, among all that arrives there: each output with what it is made of. */
export function madeOf(
  id: NodeId,
  some: ReadonlySet<Kind>,
  flow: Flow
): ReadonlyMap<Kind, readonly Kind[]> {
  const node = NODES.find(one => one.id === id)
  const arrived = arrivedAt(id, flow)
  const made = new Map<Kind, readonly Kind[]>()
  for (const kind of flow.gives.get(id) ?? []) {
    const needs = node?.gives[kind]
    if (!needs || needs === 'brought') continue
    const used = usedOf(needs, arrived, some)
    if (used.length > 0) made.set(kind, used)
  }
  return made
}

/** Something at a place, and what it was made of. */
interface Touched {
  readonly node: NodeId
  readonly kind: Kind
  readonly from: readonly Touched[]
}

/** Everything that a datum goes into, part by part. */
function touchedBy(datum: DatumId, flow: Flow): readonly Touched[] {
  const [entry, kind] = DATA[datum]
  if (!flow.gives.get(entry)?.has(kind)) return []
  const touched: Touched[] = [{ node: entry, kind, from: [] }]
  for (const { id } of NODES) {
    const arriving = edgesInto(id).flatMap(edge =>
      touched.filter(one => one.node === edge.from && edge.carries.includes(one.kind))
    )
    const some = new Set(arriving.map(one => one.kind))
    for (const [made, used] of madeOf(id, some, flow))
      touched.push({
        node: id,
        kind: made,
        from: arriving.filter(one => used.includes(one.kind))
      })
  }
  return touched
}

/** Adds what led to some touched things. */
function withSources(ends: readonly Touched[]): ReadonlySet<Touched> {
  const found = new Set<Touched>()
  const add = (one: Touched): void => {
    if (found.has(one)) return
    found.add(one)
    one.from.forEach(add)
  }
  ends.forEach(add)
  return found
}

/**
 * The way of a datum from where it comes in to the actions that it can end in. What it goes into without
 * effect is left out; if it ends in nothing, the way shows how far it gets.
 */
export function pathOf(datum: DatumId, flow: Flow): DatumPath {
  const touched = touchedBy(datum, flow)
  const endsOf = (action: ActionId) =>
    isPossible(action, flow)
      ? touched.filter(({ node, kind }) =>
          NEEDS[action].some(({ any }) => any.some(([at, what]) => at === node && what === kind))
        )
      : []
  const ends = ACTIONS.map(action => ({ action, ends: endsOf(action) })).filter(
    one => one.ends.length > 0
  )
  const out = ends.flatMap(one => one.ends)
  const way = ends.length > 0 ? withSources(out) : new Set(touched)
  const [entry] = DATA[datum]
  return {
    nodes: new Set(flow.off.has(entry) ? [] : [entry, ...[...way].map(({ node }) => node)]),
    edges: new Set([...way].flatMap(({ node, from }) => from.map(one => edgeKey(one.node, node)))),
    actions: ends.map(({ action }) => action)
  }
}

/** The part of a way that leads through one of its places: what comes before it, and what follows. */
export function through({ nodes, edges, actions }: DatumPath, at: NodeId): DatumPath {
  const ends = [...edges].map(key => key.split('>') as [NodeId, NodeId])
  const found = new Set<string>()
  const go = (here: NodeId, side: 0 | 1): void => {
    for (const end of ends.filter(one => one[side] === here)) {
      const key = edgeKey(...end)
      if (found.has(key)) continue
      found.add(key)
      go(end[1 - side] as NodeId, side)
    }
  }
  go(at, 0)
  // What follows was found first: nothing that leads away from here leads to it again.
  go(at, 1)
  return {
    nodes: new Set(
      [...nodes].filter(id => id === at || [...found].some(key => key.split('>').includes(id)))
    ),
    edges: found,
    actions
  }
}
