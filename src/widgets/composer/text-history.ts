/** What was written, and how it came about. */
export interface TextHistory {
  readonly past: readonly string[]
  readonly now: string
  readonly future: readonly string[]
  /** When the last letter was typed; undefined after anything but typing. */
  readonly at?: number
}

/** Letters typed within so many milliseconds are one step. */
const JOINED = 1000
/** Steps that are kept, and characters of all of them. */
const MOST = 200
const ROOM = 5_000_000

export const historyOf = (now: string): TextHistory => ({ past: [], now, future: [] })

/**
 * The text after a change.
 *
 * @param at the time of a keystroke, in milliseconds; without it the change is a step of its own
 */
export function changedTo(history: TextHistory, text: string, at?: number): TextHistory {
  if (text === history.now) return history
  const time = at === undefined ? {} : { at }
  const joined = at !== undefined && history.at !== undefined && at - history.at < JOINED
  if (joined) return { past: history.past, now: text, future: [], ...time }
  return { past: within([...history.past, history.now]), now: text, future: [], ...time }
}

/** The latest steps that there is room for. */
function within(past: readonly string[]): string[] {
  const kept: string[] = []
  let size = 0
  for (const text of past.toReversed()) {
    size += text.length
    if (kept.length === MOST || size > ROOM) break
    kept.push(text)
  }
  return kept.toReversed()
}

/** One step back; the same history where there is none. */
export function undone({ past, now, future }: TextHistory): TextHistory {
  const before = past.at(-1)
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] }
}

/** One step forth again. */
export function redone({ past, now, future }: TextHistory): TextHistory {
  const [next, ...rest] = future
  return next === undefined
    ? { past, now, future }
    : { past: [...past, now], now: next, future: rest }
}
