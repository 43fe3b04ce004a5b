/** A seeded stream of random numbers: the same seed gives the same numbers in every engine. */
export interface Random {
  /** 32 random bits, as a number from 0 to 2³² − 1. */
  bits(): number
  /** In [0, 1), in steps of 2⁻⁵³. */
  uniform(): number
  /** A whole number from 0 up to, not including, `n`, all equally likely; `n` from 1 to 2³². */
  integer(n: number): number
}

/**
 * xoshiro128** (Blackman & Vigna 2021, “Scrambled Linear Pseudorandom Number Generators”, ACM
 * Transactions on Mathematical Software 47(4)); its state comes from the seed by a splitmix generator
 * (Steele, Lea & Flood 2014) of 32 bits, with the finaliser of MurmurHash3.
 *
 * @param seed any finite number; its lower 32 bits count
 */
export function seeded(seed: number): Random {
  let spread = seed | 0
  const next = () => {
    spread = (spread + 0x9e3779b9) | 0
    const once = Math.imul(spread ^ (spread >>> 16), 0x85ebca6b)
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
    return twice ^ (twice >>> 16)
  }
  return xoshiro(next(), next(), next(), next())
}

/** The generator from a given state, which may not be all noughts. */
export function xoshiro(s0: number, s1: number, s2: number, s3: number): Random {
  let [a, b, c, d] = [s0 | 0, s1 | 0, s2 | 0, s3 | 0]
  const bits = () => {
    const scaled = Math.imul(b, 5)
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
  return {
    bits,
    uniform: () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53,
    integer: n => {
      // Values above the last whole multiple of n would make the first ones likelier: drawn again.
      const limit = 2 ** 32 - (2 ** 32 % n)
      let drawn = bits()
      while (drawn >= limit) drawn = bits()
      return drawn % n
    }
  }
}
