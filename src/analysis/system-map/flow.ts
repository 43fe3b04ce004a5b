import {
  EDGES,
  type Kind,
  type MapEdge,
  type MapNode,
  type Needs,
  NODES,
  type NodeId,
  type SwitchId
} from './model.ts'

/** The switches that are off. */
export type Off = ReadonlySet<SwitchId>

/** What each part gives when some are off; a part that gives nothing has an empty set. */
export interface Flow {
  readonly off: Off
  readonly gives: ReadonlyMap<NodeId, ReadonlySet<Kind>>
}

const INTO: ReadonlyMap<NodeId, readonly MapEdge[]> = new Map(
  NODES.map(({ id }) => [id, EDGES.filter(edge => edge.to === id)])
)

/** The lines that lead into a part. */
export const edgesInto = (id: NodeId): readonly MapEdge[] => INTO.get(id) as readonly MapEdge[]

/** Whether what arrives is what is needed. */
export function isMet(needs: Needs, arrived: ReadonlySet<Kind>): boolean {
  if (typeof needs === 'string') return arrived.has(needs)
  return 'all' in needs
    ? needs.all.every(one => isMet(one, arrived))
    : needs.any.some(one => isMet(one, arrived))
}

/** The kinds that flow along a line. */
export const flowing = ({ from, carries }: MapEdge, { gives }: Flow): readonly Kind[] =>
  carries.filter(kind => gives.get(from)?.has(kind))

/** What arrives at a part. */
export const arrivedAt = (id: NodeId, flow: Flow): ReadonlySet<Kind> =>
  new Set(edgesInto(id).flatMap(edge => flowing(edge, flow)))

const given = ({ id, gives, switch: by }: MapNode, flow: Flow): ReadonlySet<Kind> => {
  if (flow.off.has(by)) return new Set()
  const arrived = arrivedAt(id, flow)
  return new Set(
    (Object.entries(gives) as [Kind, Needs | 'brought'][])
      .filter(([, needs]) => needs === 'brought' || isMet(needs, arrived))
      .map(([kind]) => kind)
  )
}

/**
 * What flows on the map when some switches are off. There are no circles in it (the customer's answer
 * enters as a new contact, visit or order), so one pass in the order of the parts is enough.
 */
export function flowOf(off: Off): Flow {
  const gives = new Map<NodeId, ReadonlySet<Kind>>()
  const flow = { off, gives }
  for (const node of NODES) gives.set(node.id, given(node, flow))
  return flow
}

/** Off by its switch; on, but nothing that it could work on arrives; at work. */
export type Condition = 'off' | 'idle' | 'works'

/** How a part fares with what flows. */
export function conditionOf({ id, switch: by }: MapNode, { off, gives }: Flow): Condition {
  if (off.has(by)) return 'off'
  return gives.get(id)?.size ? 'works' : 'idle'
}
