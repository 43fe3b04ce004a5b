import type { Device } from './device.ts'
import { same } from './json.ts'
import { startKey } from './keys.ts'
import { apply, diff, type Patch, undoneIn } from './patch.ts'
import { loadReplaced, saveReplaced, slicesOf } from './replaced.ts'
import type { State } from './state.ts'

/**
 * Keeps what stood in a widget before an exercise put its start there, for a later visit. Of several starts
 * the reader's own numbers are those before the first.
 */
export function rememberStart(
  device: Device | undefined,
  exercise: string,
  before: State,
  after: State
): void {
  const key = startKey(exercise)
  const first = loadReplaced(device, key)
  const changed = Object.fromEntries(
    Object.entries(after).filter(([slice, value]) => !same(value, before[slice as keyof State]))
  )
  if (Object.keys(changed).length === 0) return
  saveReplaced(device, key, {
    before: { ...slicesOf(before, changed), ...first?.before },
    after: { ...slicesOf(after, first?.after ?? {}), ...changed }
  })
}

/** What the start replaced and the reader has not taken back; empty where there is nothing. */
export function startPatch(device: Device | undefined, exercise: string, state: State): Patch {
  const kept = loadReplaced(device, startKey(exercise))
  if (!kept) return []
  const patch = diff({ ...state, ...kept.before }, { ...state, ...kept.after })
  // A number that stands as it stood before has nothing to be taken back.
  return undoneIn(state, patch).length === patch.length ? [] : patch
}

/** The state with what stood there before. */
export const withoutStart = (state: State, patch: Patch): State => apply(state, patch, 'before')

export const forgetStart = (device: Device | undefined, exercise: string): void =>
  saveReplaced(device, startKey(exercise), undefined)
