import { cutsAmong, minimalCuts } from './cuts.ts'
import { flowOf, type Off } from './flow.ts'
import { type Lack, lackOf } from './lifecycle.ts'
import { ACTIONS, type ActionId, type SwitchId } from './model.ts'

/** Why an action is not possible: what is missing, and the fewest switches that explain it. */
export interface Reason {
  readonly lack: Lack
  readonly cause: readonly SwitchId[]
  /** Other causes remain when this one is removed. */
  readonly others: number
}

/** Why an action is not possible; undefined when it is. */
export function reasonOf(action: ActionId, off: Off): Reason | undefined {
  const [cause, ...others] = cutsAmong(action, off)
  if (!cause) return undefined
  // What is missing is said of the cause alone: other switches would point to something else.
  const lack = lackOf(action, flowOf(new Set(cause))) as Lack
  return { lack, cause, others: others.length }
}

/** What a switch is for. */
export interface Part {
  /** Actions that stop when it alone is off. */
  readonly alone: readonly ActionId[]
  /** When there are none: the smallest set of switches with it that stops something, and what it stops. */
  readonly together?: { readonly cut: readonly SwitchId[]; readonly stops: readonly ActionId[] }
}

/** What stops when a switch is off, alone or together with the fewest others. */
export function partOf(id: SwitchId): Part {
  const alone = ACTIONS.filter(action =>
    minimalCuts(action).some(cut => cut.length === 1 && cut[0] === id)
  )
  if (alone.length > 0) return { alone }
  const cuts = ACTIONS.flatMap(action => minimalCuts(action)).filter(cut => cut.includes(id))
  const [cut] = cuts.sort((a, b) => a.length - b.length)
  if (!cut) return { alone }
  const off = new Set(cut)
  return {
    alone,
    together: { cut, stops: ACTIONS.filter(action => cutsAmong(action, off).length > 0) }
  }
}
