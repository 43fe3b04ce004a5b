import { fnv1a } from './fnv.ts'

// The reader's choices for a row of a table of theirs are kept under a key that is found again when the same
// table is read anew, and not in another table.

/** What a row is called in a key: its name without signs, cut to fit into the state; else its line, “#7”. */
export const keyName = (name: string, line: number, longest: number): string =>
  name.replace(/[^\p{L}\p{N} _#.-]/gu, '').slice(0, longest) || `#${line}`

/**
 * A key a row, in their order: what it is called and, behind “~”, a mark of what it holds. Of rows that are
 * alike in both, the second has “~…2”.
 */
export function rowKeys(
  rows: readonly { readonly name: string; readonly holds: string }[]
): string[] {
  const seen = new Map<string, number>()
  return rows.map(({ name, holds }) => {
    const key = `${name}~${fnv1a(holds).toString(36)}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}${times}`
  })
}
