import type { Prices } from './model.ts'

/** Below this a chance is none: one conversion in a million million sends. */
const NOUGHT = 1e-12

/** What personalising leaves: the margin of the conversions it adds, less what it costs. */
export const profitOf = (
  sends: number,
  added: number,
  { margin, fixed, perSend }: Prices
): number => sends * (margin * added - perSend) - fixed

/**
 * The number of sends from which personalising pays: fixed / (margin × added − cost per send). Closed
 * form of profit = 0, which is a straight line in the number of sends.
 *
 * @param added conversions that personalising adds, per send
 * @returns sends, not rounded; 0 if it pays from the first; null if a send costs what it brings, or more
 */
export function breakEvenSends(added: number, { margin, fixed, perSend }: Prices): number | null {
  const perSendLeft = margin * added - perSend
  const sends = fixed / perSendLeft
  return perSendLeft > 0 && Number.isFinite(sends) ? sends : null
}

/**
 * The relative uplift of conversions per send from which personalising pays:
 * (fixed / sends + cost per send) / (margin × base).
 *
 * @param sends above 0
 * @param base conversions per send without personalisation
 * @returns a fraction; null if not even a conversion of every send would pay, or nothing is there to lift
 */
export function breakEvenUplift(
  sends: number,
  base: number,
  { margin, fixed, perSend }: Prices
): number | null {
  if (base < NOUGHT) return null
  const uplift = (fixed / sends + perSend) / (margin * base)
  return Number.isFinite(uplift) && base * (1 + uplift) <= 1 ? uplift : null
}

/** The relative difference of two chances; null where there is none to begin with. */
export const relative = (base: number, other: number): number | null =>
  base < NOUGHT ? null : other / base - 1
