import type { Random } from '../random.ts'

/** Draws from a stream. */
export const draws = (random: Random) => {
  const below = (n: number) => Math.floor(random.next() * n)
  return {
    below,
    chance: (share: number) => random.next() < share,
    one: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    /** The front ones more often, as with surnames: by the square of a draw. */
    front: <T>(from: readonly T[]): T => from[Math.floor(random.next() ** 2 * from.length)] as T,
    digits: (count: number) => Array.from({ length: count }, () => below(10)).join('')
  }
}

export type Draws = ReturnType<typeof draws>

export const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
