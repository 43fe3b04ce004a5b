import { type Device, isOurs } from './keys.ts'
import type { State } from './state.ts'

/** What was removed from the device and from the page. */
export interface Forgotten {
  readonly keys: readonly string[]
  readonly numbers: number
  readonly answers: number
  readonly tables: number
  readonly lessons: number
  /** False when the browser did not let us remove what it stores. */
  readonly complete: boolean
}

/** Removes every key of ours from the device and counts what goes; other keys are left alone. */
export function removeKeys(device: Device | undefined, state: State): Forgotten {
  const removed: string[] = []
  let complete = true
  try {
    const keys = Array.from({ length: device?.length ?? 0 }, (_, index) => device?.key(index) ?? '')
    for (const key of keys.filter(isOurs)) {
      device?.removeItem(key)
      removed.push(key)
    }
  } catch {
    complete = false
  }
  const size = (record: object) => Object.keys(record).length
  return {
    keys: removed,
    numbers: size(state.values) + size(state.flow),
    answers: Object.values(state.answers).reduce((sum, parts) => sum + size(parts), 0),
    tables: size(state.tables),
    lessons: size(state.progress),
    complete
  }
}
