import { type ClassRule, MEASURES } from './model.ts'

/** Sums of decimal fractions miss a threshold by the last bit: 0.8 must be met by a customer who is at 0.8. */
const SLACK = 1e-9

/**
 * The class of one combination of scores: 1 for A … 5 for E. Where all weights are nought they count alike.
 */
function classAt(
  recency: number,
  frequency: number,
  monetary: number,
  groups: number,
  { weights, from }: ClassRule
): number {
  const all = MEASURES.reduce((sum, measure) => sum + weights[measure], 0)
  const weight = all === 0 ? { recency: 1, frequency: 1, monetary: 1 } : weights
  const sum =
    weight.recency * (recency - 1) +
    weight.frequency * (frequency - 1) +
    weight.monetary * (monetary - 1)
  const scaled = sum / ((all === 0 ? 3 : all) * (groups - 1))
  const found = from.findIndex(threshold => scaled + SLACK >= threshold)
  return found < 0 ? 5 : found + 1
}

/** The class of every combination of scores, at `cellAt`. */
export function classTable(groups: number, rule: ClassRule): Uint8Array {
  const table = new Uint8Array(groups ** 3)
  for (let r = 1; r <= groups; r++) {
    for (let f = 1; f <= groups; f++) {
      for (let m = 1; m <= groups; m++) {
        table[cellAt(r, f, m, groups)] = classAt(r, f, m, groups, rule)
      }
    }
  }
  return table
}

/** Where a combination of scores stands in a list of all. */
export const cellAt = (recency: number, frequency: number, monetary: number, groups: number) =>
  ((recency - 1) * groups + (frequency - 1)) * groups + (monetary - 1)
