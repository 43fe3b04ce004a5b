import { edgesInto, type Off } from './flow.ts'
import { NEEDS } from './lifecycle.ts'
import {
  ACTIONS,
  type ActionId,
  type Kind,
  type Needs,
  NODES,
  type NodeId,
  SWITCHES,
  type SwitchId
} from './model.ts'

/**
 * Smallest causes, as in fault trees: a minimal cut is a set of switches that stops an action when all of
 * them are off, and no part of which does. Found top down, an `all` by union and an `any` by product
 * (J. B. Fussell and W. E. Vesely, “A new methodology for obtaining cut sets for fault trees”,
 * Transactions of the American Nuclear Society 15, 1972). A set is the bits of a number.
 */
type Bits = number

const BIT = new Map<SwitchId, Bits>(SWITCHES.map((id, at) => [id, 1 << at]))

const sizeOf = (bits: Bits): number => SWITCHES.filter((_, at) => bits & (1 << at)).length

/** Small sets first; sets that hold another are no causes of their own. */
function minimal(sets: readonly Bits[]): readonly Bits[] {
  const kept: Bits[] = []
  for (const bits of [...new Set(sets)].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b))
    if (!kept.some(one => (one & bits) === one)) kept.push(bits)
  return kept
}

/** All of them have to fail: one cut of each. Nothing to begin with means a cut that takes no switch. */
const product = (each: readonly (readonly Bits[])[]): readonly Bits[] =>
  each.reduce<readonly Bits[]>(
    (before, sets) => minimal(before.flatMap(one => sets.map(other => one | other))),
    [0]
  )

const known = new Map<string, readonly Bits[]>()

/** What keeps a part from giving a kind. */
function cutsOf(id: NodeId, kind: Kind): readonly Bits[] {
  const key = `${id} ${kind}`
  const found = known.get(key)
  if (found) return found
  const node = NODES.find(one => one.id === id)
  const needs = node?.gives[kind]
  const own = BIT.get(node?.switch as SwitchId) as Bits
  const cuts = minimal([own, ...(!needs || needs === 'brought' ? [] : cutsOfNeeds(id, needs))])
  known.set(key, cuts)
  return cuts
}

function cutsOfNeeds(at: NodeId, needs: Needs): readonly Bits[] {
  if (typeof needs === 'string') {
    const sources = edgesInto(at).filter(({ carries }) => carries.includes(needs))
    return product(sources.map(({ from }) => cutsOf(from, needs)))
  }
  return 'all' in needs
    ? minimal(needs.all.flatMap(one => cutsOfNeeds(at, one)))
    : product(needs.any.map(one => cutsOfNeeds(at, one)))
}

let all: ReadonlyMap<ActionId, readonly Bits[]> | undefined

function cutsOfActions(): ReadonlyMap<ActionId, readonly Bits[]> {
  all ??= new Map(
    ACTIONS.map(action => [
      action,
      minimal(
        NEEDS[action].flatMap(({ any }) => product(any.map(([from, kind]) => cutsOf(from, kind))))
      )
    ])
  )
  return all
}

const switchesOf = (bits: Bits): readonly SwitchId[] => SWITCHES.filter((_, at) => bits & (1 << at))

/** The minimal cuts of an action, small ones first, each in the order of the map. */
export const minimalCuts = (action: ActionId): readonly (readonly SwitchId[])[] =>
  (cutsOfActions().get(action) as readonly Bits[]).map(switchesOf)

/** The minimal cuts of an action that are off, small ones first; none when it is possible. */
export const cutsAmong = (action: ActionId, off: Off): readonly (readonly SwitchId[])[] =>
  minimalCuts(action).filter(cut => cut.every(id => off.has(id)))
