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
    const key = `${name}~${markOf(holds)}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}${times}`
  })
}

/** FNV-1a, 32 bits, in letters and digits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(36)
}
