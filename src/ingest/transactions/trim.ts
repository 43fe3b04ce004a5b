/** Spaces beyond ASCII as UTF-8: no-break, thin and others, zero-width, line ends, ideographic, the mark. */
const WIDE: ReadonlySet<number> = new Set(
  [...'\u00a0\u202f\u205f\u2060\u2028\u2029\u3000\ufeff']
    .concat(Array.from({ length: 16 }, (_, at) => String.fromCharCode(0x2000 + at)))
    .map(space => new TextEncoder().encode(space).reduce((word, byte) => 256 * word + byte, 0))
)

/** How many bytes a space at this position takes; 0 if there is none. */
function spaceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  if (first <= 32) return 1
  const two = 256 * first + (bytes[at + 1] as number)
  if (WIDE.has(two)) return 2
  return WIDE.has(256 * two + (bytes[at + 2] as number)) ? 3 : 0
}

/** A cell without the spaces around it, as positions. */
export function trimmed(
  bytes: Uint8Array,
  start: number,
  end: number
): { from: number; to: number } {
  let from = start
  let to = end
  while (from < to) {
    const width = spaceAt(bytes, from)
    if (width === 0 || from + width > to) break
    from += width
  }
  while (to > from) {
    const width = [1, 2, 3].find(one => to - one >= from && spaceAt(bytes, to - one) === one)
    if (width === undefined) break
    to -= width
  }
  return { from, to }
}
