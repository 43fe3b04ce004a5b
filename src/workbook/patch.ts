import { isPlain, own, same } from './json.ts'
import type { State } from './state.ts'

/** One id that differs; undefined stands for absent. */
interface Change {
  readonly path: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

/** What lies between two states, id by id, so that it can be applied to a third. */
export type Patch = readonly Change[]

/** How deep the ids of a slice lie: an entry is one thing, an answer has an exercise and a part. */
const depthOf = (slice: string): number => (slice === 'answers' ? 2 : 1)

function walk(a: unknown, b: unknown, path: readonly string[], depth: number, found: Change[]) {
  if (a === b) return
  if (depth > 0 && isPlain(a) && isPlain(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const below = path.length === 0 ? depthOf(key) : depth - 1
      walk(own(a, key), own(b, key), [...path, key], below, found)
    }
  } else if (!same(a, b)) {
    found.push({ path, before: a, after: b })
  }
}

/** The changes that lead from one state to the other; empty when they are equal. */
export function diff(before: State, after: State): Patch {
  const found: Change[] = []
  walk(before, after, [], 1, found)
  return found
}

function set(node: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (!isPlain(node)) return value === undefined ? node : set({}, path, value)
  const child = set(own(node, key), rest, value)
  if (child !== undefined) return { ...node, [key]: child }
  const { [key]: _, ...others } = node
  return others
}

/**
 * The state with one side of each change put in place. Other ids are left as they are, so undoing a
 * step does not take back what another tab or an exercise has written since.
 */
export function apply(state: State, patch: Patch, side: 'before' | 'after'): State {
  let result: unknown = state
  for (const change of patch) result = set(result, change.path, change[side])
  // Both sides of every change were taken from states, at the same paths.
  return result as State
}

/** The changes of a patch that a state knows nothing of: it still has what was there before them. */
export function undoneIn(state: State, patch: Patch): Patch {
  const at = (path: readonly string[]) =>
    path.reduce<unknown>((node, key) => (isPlain(node) ? own(node, key) : undefined), state)
  return patch.filter(change => same(at(change.path), change.before))
}
