import type { Conventions } from '../metrics/conventions.ts'

/** The customer value at other churn rates, everything else as the reader has it. */
export interface LtvCurve {
  readonly conventions: Conventions
  /** Monthly churn as a fraction; null if it cannot be computed. */
  readonly churn: number | null
  /** Customer value at that churn, by the conventions; null if it has none (churn 0, no base). */
  readonly value: number | null
  readonly cac: number | null
  /** By rising churn; the reader's own is among them. Empty if no churn gives a value. */
  readonly points: readonly { readonly churn: number; readonly value: number }[]
  /** The churn rates that a table of the curve lists: round ones, and the reader's own. */
  readonly stops: readonly number[]
  /** Value at half and at twice the churn; null where there is none. */
  readonly atHalf: number | null
  readonly atTwice: number | null
  /** From 0 to this churn the curve is meant to be shown. */
  readonly upTo: number
}
