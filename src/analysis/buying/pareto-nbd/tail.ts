/** Value and slopes of ln G. */
export interface Tail {
  readonly log: number
  readonly onA: number
  readonly onS: number
  readonly onAlpha: number
  readonly onBeta: number
}

/** Half the natural digits of a number, and some. */
const ENOUGH = 20
const MOST_STEPS = 20_000

/**
 * The logarithm of G = ∫ (α + τ)^(−A)·(β + τ)^(−s−1) dτ from t to ∞, and its slopes: the one integral of
 * which the Pareto/NBD likelihood is made (Fader and Hardie 2005, A note on deriving the Pareto/NBD
 * model, whose ₂F₁ it is, after Euler's transformation).
 *
 * With m = A + s and the larger of α, β in front it is ₂F₁(1, p; m + 1; z), p ≤ m: z from 0
 * to below 1, and nothing cancels.
 *
 * @param A above 0
 * @param s above −1, with A + s above 0
 */
export function tail(A: number, s: number, alpha: number, beta: number, t: number): Tail {
  const m = A + s
  const [byAlpha, byBeta] = [alpha + t, beta + t]
  const inFront = alpha >= beta
  const p = inFront ? A : s + 1
  const [wide, narrow] = inFront ? [byAlpha, byBeta] : [byBeta, byAlpha]
  const f = fraction(p, m, (wide - narrow) / wide)
  const [logAlpha, logBeta] = [Math.log(byAlpha), Math.log(byBeta)]
  const log =
    (inFront ? -A * logAlpha - s * logBeta : (1 - A) * logAlpha - (s + 1) * logBeta) -
    Math.log(m) +
    f.log
  // z grows with the wider one by narrow/wide², and falls with the narrower one by 1/wide.
  const onWide = (f.onZ * narrow) / (wide * wide)
  const onNarrow = -f.onZ / wide
  return {
    log,
    onA: -logAlpha - 1 / m + f.onM + (inFront ? f.onP : 0),
    onS: -logBeta - 1 / m + f.onM + (inFront ? 0 : f.onP),
    onAlpha: inFront ? -A / byAlpha + onWide : (1 - A) / byAlpha + onNarrow,
    onBeta: inFront ? -s / byBeta + onNarrow : -(s + 1) / byBeta + onWide
  }
}

/**
 * ₂F₁(1, p; m + 1; z) and the slopes of its logarithm: Gauss' continued fraction (DLMF 15.7.1 with b = 0)
 * from the inside out. Each step takes off the factor ((1 − √(1 − z)) / (1 + √(1 − z)))², so that some
 * 10 / √(1 − z) do where the series would need 36 / (1 − z).
 */
function fraction(p: number, m: number, z: number) {
  const root = Math.sqrt(1 - z)
  const steps = Math.min(MOST_STEPS, 8 + Math.ceil(ENOUGH / Math.log((1 + root) / (1 - root))))
  // Far inside every level is this share of what stands alone there.
  let value = ((m + steps) * (1 + root)) / 2
  let [onP, onM, onZ] = [0, 0, 0]
  for (let k = steps; k > 0; k -= 1) {
    const n = k >> 1
    const odd = (k & 1) === 1
    const u = odd ? (p + n) * (m + n) : n * (m - p + n)
    const share = z / value
    const carried = (u * share) / value
    onP = carried * onP - share * (odd ? m + n : -n)
    onM = 1 + carried * onM - share * (odd ? p + n : n)
    onZ = carried * onZ - u / value
    value = m + k - 1 - u * share
  }
  return {
    log: Math.log(m / value),
    onP: -onP / value,
    onM: 1 / m - onM / value,
    onZ: -onZ / value
  }
}
