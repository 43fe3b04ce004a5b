import type { Random } from './random.ts'

/**
 * Puts the values into another order, in place, every order as likely as any other: Fisher and Yates's
 * shuffle from the end (Durstenfeld 1964, Communications of the ACM 7).
 */
export function shuffle<T>(values: { readonly length: number; [at: number]: T }, random: Random) {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = random.integer(at + 1)
    const held = values[at] as T
    values[at] = values[other] as T
    values[other] = held
  }
}
