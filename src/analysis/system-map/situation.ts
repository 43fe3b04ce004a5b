import { answers } from './answer.ts'
import { type DatumId, type DatumPath, pathOf } from './datum.ts'
import { type Flow, flowOf, type Off } from './flow.ts'
import { ACTIONS, type ActionId, type NodeId, type SwitchId } from './model.ts'
import { type Reason, reasonOf } from './reasons.ts'
import { type ViewEdge, viewEdges } from './view.ts'

/** A view of the map with some switches off and one datum followed. */
export interface Situation {
  readonly flow: Flow
  readonly edges: readonly ViewEdge[]
  readonly datum: DatumId
  readonly path: DatumPath
  /** In the order of a customer's life; a reason where an action is not possible. */
  readonly actions: readonly { readonly id: ActionId; readonly reason: Reason | undefined }[]
  readonly answer: { readonly sent: boolean; readonly by: readonly SwitchId[] }
}

/** Everything a map shows: its lines, the way of the datum and the answer, with these switches off. */
export function situationOf(nodes: readonly NodeId[], off: Off, datum: DatumId): Situation {
  const flow = flowOf(off)
  return {
    flow,
    edges: viewEdges(nodes, flow),
    datum,
    path: pathOf(datum, flow),
    actions: ACTIONS.map(id => ({ id, reason: reasonOf(id, off) })),
    answer: answers(flow)
  }
}
