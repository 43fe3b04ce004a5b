import type { CustomerRow } from './model.ts'

/** Longer names of rows are cut: a key fits into the state. */
const LONGEST = 14

/**
 * By which the reader's word on pairs is kept: the names of both rows and, behind “~”, a mark of what they
 * hold, so that A and B of another table are another pair. Of pairs that are alike in all that, the second
 * has “~…2”.
 */
export function pairKeys(
  rows: readonly CustomerRow[],
  pairs: readonly { readonly a: number; readonly b: number }[]
): string[] {
  const seen = new Map<string, number>()
  return pairs.map(({ a, b }) => {
    const both = [rows[a], rows[b]] as [CustomerRow, CustomerRow]
    const mark = markOf(both.map(one => [one.name, one.phone, one.email].join('|')).join('||'))
    const key = `${both.map(rowName).join(' + ')}~${mark}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}${times}`
  })
}

/** What a row is called in sentences: its name in the table, else its line. */
export const rowName = ({ record, line }: CustomerRow): string =>
  record.replace(/[^\p{L}\p{N} _#.-]/gu, '').slice(0, LONGEST) || `#${line}`

/** FNV-1a, 32 bits, in letters and digits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(36)
}
