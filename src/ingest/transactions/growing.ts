/** The same numbers in an array that holds at least `need`, doubling, so that growing is rare. */
export function grownFloats(array: Float64Array, need: number): Float64Array {
  if (need <= array.length) return array
  const grown = new Float64Array(Math.max(need, 2 * array.length))
  grown.set(array)
  return grown
}

export function grownInts(array: Int32Array, need: number): Int32Array {
  if (need <= array.length) return array
  const grown = new Int32Array(Math.max(need, 2 * array.length))
  grown.set(array)
  return grown
}

export function grownCounts(array: Uint32Array, need: number): Uint32Array {
  if (need <= array.length) return array
  const grown = new Uint32Array(Math.max(need, 2 * array.length))
  grown.set(array)
  return grown
}

export function grownBytes(array: Uint8Array, need: number): Uint8Array {
  if (need <= array.length) return array
  const grown = new Uint8Array(Math.max(need, 2 * array.length))
  grown.set(array)
  return grown
}

/** The first `rows` numbers; copied only if the array is much longer than that. */
export function fitted<T extends Float64Array | Int32Array | Uint32Array>(
  array: T,
  rows: number
): T {
  const first = rows > 0.9 * array.length ? array.subarray(0, rows) : array.slice(0, rows)
  return first as T
}
