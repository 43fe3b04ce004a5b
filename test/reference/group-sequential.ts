/**
 * Bounds and sizes of group sequential tests of two sides: Jennison and Turnbull 2000, Group Sequential
 * Methods with Applications to Clinical Trials, Chapman & Hall, tables 2.1 and 2.3 (constants C_P and C_B)
 * and 2.2 and 2.4 (inflation factors at a power of 0.8). Pocock 1977 and O'Brien and Fleming 1979 have the
 * same constants to fewer digits.
 */

/** Looks, error α, Pocock's constant, O'Brien and Fleming's at the last look. */
export const STOPPING_CONSTANTS: readonly (readonly [number, number, number, number])[] = [
  [1, 0.05, 1.96, 1.96],
  [2, 0.05, 2.178, 1.977],
  [3, 0.05, 2.289, 2.004],
  [4, 0.05, 2.361, 2.024],
  [5, 0.05, 2.413, 2.04],
  [6, 0.05, 2.453, 2.053],
  [8, 0.05, 2.512, 2.072],
  [10, 0.05, 2.555, 2.087],
  [5, 0.1, 2.122, 1.751]
]

/** Looks, customers for the same power against a single look: Pocock, O'Brien and Fleming; α = 0.05. */
export const INFLATION: readonly (readonly [number, number, number])[] = [
  [2, 1.11, 1.008],
  [3, 1.166, 1.017],
  [4, 1.202, 1.024],
  [5, 1.229, 1.028],
  [10, 1.301, 1.04]
]
