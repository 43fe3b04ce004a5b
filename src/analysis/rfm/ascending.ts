/** Bits of a key that are put in order at a time: as many counts as the nearest cache holds. */
const BITS = 11
const DIGITS = 1 << BITS

/** Values are compared as whole numbers of these parts: of one, and of a cent. */
const SCALES = [1, 100]

/**
 * Values in ascending order, as `sort` of a typed array gives them (−0 may come out as 0). Days, counts
 * and money in cents are whole numbers of something: these are counted, or put in order digit by digit
 * (LSD radix sort; Knuth, The Art of Computer Programming 3, 5.2.5), which takes an eighth of the time.
 */
export function ascending(values: Float64Array): Float64Array {
  for (const scale of SCALES) {
    const units = wholeUnits(values, scale)
    if (units) return inOrder(units, scale)
  }
  return values.slice().sort()
}

/** The values times `scale`, if that makes all of them whole numbers of 32 bits, and exactly these. */
function wholeUnits(values: Float64Array, scale: number): Int32Array | undefined {
  const units = new Int32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    const unit = Math.round(value * scale) | 0
    if (unit / scale !== value) return undefined
    units[i] = unit
  }
  return units
}

function inOrder(units: Int32Array, scale: number): Float64Array {
  let low = 0x7fff_ffff
  let high = -0x8000_0000
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number
    if (unit < low) low = unit
    if (unit > high) high = unit
  }
  if (high - low <= 4 * units.length) return counted(units, low, high, scale)
  let keys = new Uint32Array(units.length)
  for (let i = 0; i < units.length; i++) keys[i] = (units[i] as number) - low
  // Shifts beyond 31 would begin again at 0.
  for (let shift = 0; shift < 32 && (high - low) / 2 ** shift >= 1; shift += BITS) {
    keys = byDigit(keys, shift)
  }
  const sorted = new Float64Array(keys.length)
  // Written out: `from` would go by iterator.
  for (let i = 0; i < keys.length; i++) sorted[i] = ((keys[i] as number) + low) / scale
  return sorted
}

/** Few different numbers: how often each comes says all. */
function counted(units: Int32Array, low: number, high: number, scale: number): Float64Array {
  const counts = new Uint32Array(Math.max(0, high - low + 1))
  for (let i = 0; i < units.length; i++) {
    const at = (units[i] as number) - low
    counts[at] = (counts[at] as number) + 1
  }
  const sorted = new Float64Array(units.length)
  let next = 0
  for (let at = 0; at < counts.length; at++) {
    const end = next + (counts[at] as number)
    sorted.fill((low + at) / scale, next, end)
    next = end
  }
  return sorted
}

/** By one digit, equal digits as they stood. */
function byDigit(keys: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(DIGITS + 1)
  for (let i = 0; i < keys.length; i++) {
    const next = (((keys[i] as number) >>> shift) & (DIGITS - 1)) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let digit = 1; digit < DIGITS; digit++) {
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number)
  }
  const ordered = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const digit = (key >>> shift) & (DIGITS - 1)
    const at = starts[digit] as number
    ordered[at] = key
    starts[digit] = at + 1
  }
  return ordered
}
