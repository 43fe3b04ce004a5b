import type { Network } from './model.ts'

/**
 * The chance that a message crosses each tie: one chance `p` a contact, so that a tie of `w` contacts has
 * 1 − (1 − p)^w (Kempe, Kleinberg and Tardos 2003, KDD, for ties that count several times).
 *
 * @param p 0 to 1
 */
export const chancesOf = ({ weight }: Network, p: number): Float64Array =>
  weight.map(w => 1 - (1 - p) ** w)
