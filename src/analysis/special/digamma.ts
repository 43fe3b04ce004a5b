/** From here up the asymptotic series has all its digits. */
const LARGE = 12

/**
 * ψ(x), the slope of ln Γ, for x > 0, to about 1e-14 (absolute near its zero at 1.4616, relative
 * elsewhere). NaN for other x.
 *
 * The recurrence (Abramowitz and Stegun 6.3.5), then the asymptotic series (6.3.18).
 */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  let below = 0
  let at = x
  while (at < LARGE) {
    below += 1 / at
    at += 1
  }
  const w = 1 / (at * at)
  const series =
    w *
    (1 / 12 -
      w *
        (1 / 120 -
          w * (1 / 252 - w * (1 / 240 - w * (1 / 132 - w * (691 / 32_760 - w * (1 / 12)))))))
  return Math.log(at) - 0.5 / at - series - below
}
