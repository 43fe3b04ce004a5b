import type { RfmScores } from './model.ts'

/**
 * The customers in some cells of the R × F map.
 *
 * @returns mask over customer codes: 1 for those in one of the cells
 */
export function chosenCustomers(
  { size, recency, frequency }: RfmScores,
  cells: readonly (readonly [recency: number, frequency: number])[]
): Uint8Array {
  // Scores end at 10: 16 × 16 places for every pair of them.
  const wanted = new Uint8Array(256)
  for (const [r, f] of cells) if (r > 0 && r < 16 && f > 0 && f < 16) wanted[r * 16 + f] = 1
  const chosen = new Uint8Array(size)
  for (let c = 0; c < size; c++) {
    chosen[c] = wanted[(recency[c] as number) * 16 + (frequency[c] as number)] as number
  }
  return chosen
}
