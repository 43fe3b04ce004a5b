import { seeded } from '../../analysis/statistics/random.ts'

/** So many different people, drawn by lot: one of the draws that “by lot” is the mean of. */
export function startersByLot(people: number, k: number, seed: number): number[] {
  const random = seeded(seed)
  const drawn = new Set<number>()
  while (drawn.size < Math.min(k, people)) drawn.add(random.integer(people))
  return [...drawn]
}
