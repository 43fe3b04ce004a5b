/** What is kept of one part between sessions. */
export interface Kept {
  /** The part, by its number among all parts of the package. */
  readonly part: number
  /** As typed; null where it had to be left out, see `suspend`. */
  readonly text: string | null
  readonly attempts: number
  readonly credited: boolean
}

/** What is kept of a package between sessions. */
export interface Suspended {
  /** The variant of each exercise, so that a resumed session shows the same numbers. */
  readonly variants: readonly number[]
  /** In the order in which the parts were last answered, the oldest first. */
  readonly parts: readonly Kept[]
}

/** What `cmi.suspend_data` holds at most (SCORM 1.2, CMIString4096). Some platforms cut the rest off. */
export const MOST_CHARACTERS = 4096

const VERSION = 1

/**
 * The text for `cmi.suspend_data`. Where it would be too long, the texts of the oldest answers are left
 * out, one by one, but never their attempts and marks; `omitted` says how many, for the reader to know.
 *
 * @throws RangeError where even the marks have no room: `package.ts` refuses so many parts
 */
export function suspend(state: Suspended): { readonly text: string; readonly omitted: number } {
  const parts = [...state.parts]
  let omitted = 0
  for (let index = 0; ; index++) {
    const text = JSON.stringify([
      VERSION,
      state.variants,
      parts.map(({ part, text, attempts, credited }) => [part, text, attempts, credited ? 1 : 0])
    ])
    if (text.length <= MOST_CHARACTERS) return { text, omitted }
    const oldest = parts[index]
    if (!oldest) throw new RangeError(`${state.parts.length} parts do not fit into suspend_data`)
    if (oldest.text !== null) omitted += 1
    parts[index] = { ...oldest, text: null }
  }
}

/** What an earlier session has left; undefined for nothing, or for something that is not ours. */
export function resume(text: string): Suspended | undefined {
  try {
    const [version, variants, parts] = JSON.parse(text) as [unknown, unknown, unknown]
    if (version !== VERSION || !isNumbers(variants) || !Array.isArray(parts)) return undefined
    return { variants, parts: parts.flatMap(readKept) }
  } catch {
    return undefined
  }
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(one => Number.isInteger(one) && one >= 0)

function readKept(value: unknown): Kept[] {
  if (!Array.isArray(value)) return []
  const [part, text, attempts, credited] = value
  if (!isNumbers([part, attempts]) || (text !== null && typeof text !== 'string')) return []
  return [{ part, text, attempts, credited: credited === 1 }]
}
