import type { Random } from './random.ts'
import { binomialDensity } from './stirling.ts'

/**
 * A binomial count by inversion, outwards from the likeliest value (Kemp 1986, Communications in
 * Statistics – Theory and Methods 15): about √(n·p·(1 − p)) steps, whatever the size of n.
 *
 * @param n whole, from 0
 * @param p 0 to 1
 */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (p <= 0 || n === 0) return 0
  if (p >= 1) return n
  const q = 1 - p
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const peak = binomialDensity(mode, n - mode, p, q)
  let left = random.uniform() - peak
  let [up, down] = [mode, mode]
  let [above, below] = [peak, peak]
  while (left > 0 && (up < n || down > 0)) {
    if (up < n) {
      above *= ((n - up) * p) / ((up + 1) * q)
      up += 1
      left -= above
      if (left <= 0) return up
    }
    if (down > 0) {
      below *= (down * q) / ((n - down + 1) * p)
      down -= 1
      left -= below
      if (left <= 0) return down
    }
    // What rounding has left over lies in no value.
    if (above + below < 1e-18) break
  }
  return mode
}

/**
 * Binomial counts of one n and one p, many of them: by inversion with a guide table (Chen and Asau 1974,
 * American Institute of Industrial Engineers Transactions 6, 163–166), a step or two a draw.
 *
 * @param n whole, from 1
 * @param p 0 to 1
 */
export function binomialTable(n: number, p: number): (random: Random) => number {
  if (p <= 0 || p >= 1) return () => (p >= 1 ? n : 0)
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  const peak = binomialDensity(mode, n - mode, p, 1 - p)
  // Chances below a millionth of a millionth are not worth their place.
  const below: number[] = []
  for (let k = mode, chance = peak; k > 0; k -= 1) {
    chance *= k / ((n - k + 1) * odds)
    if (chance < 1e-15) break
    below.push(chance)
  }
  const chances = [...below.reverse(), peak]
  for (let k = mode, chance = peak; k < n; k += 1) {
    chance *= ((n - k) * odds) / (k + 1)
    if (chance < 1e-15) break
    chances.push(chance)
  }
  const low = mode - below.length
  const size = chances.length
  const upTo = new Float64Array(size)
  let sum = 0
  for (let i = 0; i < size; i += 1) upTo[i] = sum += chances[i] as number
  upTo[size - 1] = 1
  const guide = new Uint32Array(size)
  for (let i = 0, at = 0; i < size; i += 1) {
    while ((upTo[at] as number) < i / size) at += 1
    guide[i] = at
  }
  return random => {
    const u = random.uniform()
    let at = guide[Math.floor(u * size)] as number
    while ((upTo[at] as number) <= u) at += 1
    return low + at
  }
}

/** A standard normal variate: the polar method (Marsaglia and Bray 1964, SIAM Review 6, 260–264). */
export function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.uniform() - 1
    const y = 2 * random.uniform() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/**
 * A gamma variate of scale 1: Marsaglia and Tsang 2000 (ACM Transactions on Mathematical Software 26,
 * 363–372), with their boost for shapes below 1.
 *
 * @param shape above 0
 */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random.uniform()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random)
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    const u = 1 - random.uniform()
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A beta variate, a/(a + b) on average; a, b above 0 and not both tiny. */
export function drawBeta(random: Random, a: number, b: number): number {
  const one = drawGamma(random, a)
  return one / (one + drawGamma(random, b))
}
