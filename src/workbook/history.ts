import { diff, type Patch } from './patch.ts'
import type { State } from './state.ts'

/** What a step was about, for a button that says “Undo: CAC”. */
export interface What {
  readonly kind:
    | 'value'
    | 'values'
    | 'start'
    | 'flow'
    | 'field'
    | 'option'
    | 'options'
    | 'convention'
    | 'currency'
    | 'table'
    | 'reset'
    | 'link'
    | 'file'
  readonly id?: string
}

export interface Step {
  readonly what: What
  readonly patch: Patch
}

export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** The last step while the reader is still typing in it: the state before it, and the last key. */
  readonly open?: { readonly base: State; readonly at: number }
}

export const NO_HISTORY: History = { past: [], future: [] }

/** A pause in typing that ends a step, in milliseconds. */
export const PAUSE = 1000

/** Steps that can be taken back. */
export const DEPTH = 100

/**
 * A change joins the history. Typing in the same field without a long pause is one step, which is gone
 * if the reader types the old value again. A change that changes nothing is no step.
 * @param typing the time of the keystroke in milliseconds; undefined for a step of its own
 */
export function record(
  history: History,
  what: What,
  before: State,
  after: State,
  typing?: number
): History {
  const last = history.past.at(-1)
  const { open } = history
  const joins =
    typing !== undefined &&
    open !== undefined &&
    typing - open.at <= PAUSE &&
    last?.what.kind === what.kind &&
    last.what.id === what.id
  const base = joins ? open.base : before
  const patch = diff(base, after)
  if (patch.length === 0 && !joins) return history
  const earlier = joins ? history.past.slice(0, -1) : history.past
  if (patch.length === 0) return { past: earlier, future: [] }
  const past = [...earlier, { what, patch }].slice(-DEPTH)
  return typing === undefined
    ? { past, future: [] }
    : { past, future: [], open: { base, at: typing } }
}

/** No more keys join the last step: the reader left the field, or something else changed the state. */
export const seal = ({ past, future }: History): History => ({ past, future })

/** One step back, and the step to apply the `before` side of. */
export function back({ past, future }: History): readonly [History, Step] | undefined {
  const step = past.at(-1)
  return step && [{ past: past.slice(0, -1), future: [step, ...future] }, step]
}

/** One step forward, and the step to apply the `after` side of. */
export function forth({ past, future }: History): readonly [History, Step] | undefined {
  const step = future[0]
  return step && [{ past: [...past, step], future: future.slice(1) }, step]
}
