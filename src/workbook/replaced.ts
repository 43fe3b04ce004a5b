import type { Device } from './device.ts'
import { isPlain, own, parse } from './json.ts'
import { SCHEMA, type State } from './state.ts'
import { readState } from './validate.ts'

/** Slices of a state that gave way to others, kept so that there is a way back on a later visit. */
export interface Replaced<After extends Partial<State> = Partial<State>> {
  readonly before: Partial<State>
  readonly after: After
}

/** The same slices of another state. */
export const slicesOf = (state: State, like: object): Partial<State> =>
  Object.fromEntries(Object.entries(state).filter(([slice]) => Object.hasOwn(like, slice)))

/** One side of what was stored, validated; only the slices that were there. */
function sideOf(raw: unknown): Partial<State> | undefined {
  if (!isPlain(raw)) return undefined
  const reading = readState({ ...raw, schema: SCHEMA })
  return reading.ok ? slicesOf(reading.state, raw) : undefined
}

/** What was stored under a key; undefined where nothing was, or nothing that can be read. Never throws. */
export function loadReplaced(device: Device | undefined, key: string): Replaced | undefined {
  try {
    const raw = parse(device?.getItem(key) ?? '')
    if (!isPlain(raw)) return undefined
    const [before, after] = [sideOf(own(raw, 'before')), sideOf(own(raw, 'after'))]
    return before && after ? { before, after } : undefined
  } catch {
    return undefined
  }
}

export function saveReplaced(
  device: Device | undefined,
  key: string,
  replaced: Replaced | undefined
): void {
  try {
    if (replaced) device?.setItem(key, JSON.stringify(replaced))
    else device?.removeItem(key)
  } catch {
    // Full or blocked: undo still works for as long as the page is open.
  }
}
