const DIGIT = 1 << 16

/**
 * Rows in the order of a whole-number key, equal keys as they stood: counting sort by 16 bits at a time
 * (LSD radix sort; Knuth, The Art of Computer Programming 3, 5.2.5). Linear in the rows.
 *
 * @param rows row numbers, in the order that equal keys shall keep
 * @param keys key of each row number
 * @param low the least key of these rows
 * @param high the greatest key of these rows; `high − low` below 2³²
 */
export function stableOrder(
  rows: Uint32Array,
  keys: Uint32Array | Int32Array,
  low: number,
  high: number
): Uint32Array {
  let from = rows
  for (let shift = 0; shift === 0 || (high - low) / DIGIT ** (shift / 16) >= 1; shift += 16) {
    from = pass(from, keys, low, shift, Math.min(DIGIT, high - low + 1))
    if (shift === 16) break
  }
  return from
}

function pass(
  rows: Uint32Array,
  keys: Uint32Array | Int32Array,
  low: number,
  shift: number,
  buckets: number
): Uint32Array {
  const starts = new Uint32Array(buckets + 1)
  for (let i = 0; i < rows.length; i++) {
    const digit = (((keys[rows[i] as number] as number) - low) >>> shift) & (DIGIT - 1)
    starts[digit + 1] = (starts[digit + 1] as number) + 1
  }
  for (let digit = 1; digit <= buckets; digit++) {
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number)
  }
  const ordered = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const digit = (((keys[row] as number) - low) >>> shift) & (DIGIT - 1)
    const at = starts[digit] as number
    ordered[at] = row
    starts[digit] = at + 1
  }
  return ordered
}
