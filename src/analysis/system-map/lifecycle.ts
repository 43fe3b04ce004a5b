import type { Flow } from './flow.ts'
import { type ActionId, type Kind, type NodeId, OUT } from './model.ts'

/** What an action may lack, in the order in which it is said. */
export type Lack =
  | 'sender'
  | 'list'
  | 'taker'
  | 'known'
  | 'complaint'
  | 'upgrade'
  | 'cross-sell'
  | 'prevention'
  | 'channel'

/** Any of these kinds, each from its part. */
type Wanted = readonly (readonly [from: NodeId, kind: Kind])[]

interface Clause {
  readonly lack: Lack
  readonly any: Wanted
}

/** One that is leaving is talked to: a text or a post is no conversation. */
const TALK = ['call-out', 'email', 'visit'] as const

/** A message of the action that goes out by a channel at least. */
const by = (action: ActionId, channels: readonly NodeId[] = OUT): Clause => ({
  lack: 'channel',
  any: channels.map(channel => [channel, `${action}-message`] as const)
})

const clause = (lack: Lack, from: NodeId, kind: Kind): Clause => ({ lack, any: [[from, kind]] })

const list = clause('list', 'crm', 'permission')
const known = clause('known', 'warehouse', 'history')

/**
 * What each action needs: all of its clauses. A message that goes out implies most of the others, which
 * stand here because they say what is missing.
 */
export const NEEDS: Readonly<Record<ActionId, readonly Clause[]>> = {
  lead: [list, by('lead')],
  conversion: [list, clause('taker', 'erp', 'order'), by('conversion')],
  loyalty: [list, known, by('loyalty')],
  upgrade: [list, known, clause('upgrade', 'targets', 'upgrade-target'), by('upgrade')],
  'cross-sell': [
    list,
    known,
    clause('cross-sell', 'targets', 'cross-sell-target'),
    by('cross-sell')
  ],
  prevention: [list, known, clause('prevention', 'targets', 'prevention-target'), by('prevention')],
  retention: [list, known, clause('complaint', 'warehouse', 'contact'), by('retention', TALK)]
}

const isGiven = ({ any }: Clause, { gives }: Flow): boolean =>
  any.some(([from, kind]) => gives.get(from)?.has(kind))

/** Whether an action is possible with what flows. */
export const isPossible = (action: ActionId, flow: Flow): boolean =>
  NEEDS[action].every(one => isGiven(one, flow))

/** The first thing that an action lacks; undefined when it is possible. */
export function lackOf(action: ActionId, flow: Flow): Lack | undefined {
  const missing = NEEDS[action].find(one => !isGiven(one, flow))
  if (!missing) return undefined
  return missing.lack === 'channel' && flow.off.has('manager') ? 'sender' : missing.lack
}
