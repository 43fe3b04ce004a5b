import { seeded } from '../statistics/random.ts'
import { chancesOf } from './chances.ts'
import { type Neighbours, type Network, neighboursOf } from './model.ts'

/** One spread of one message. */
export interface Cascade {
  /** The round in which each person was reached, 0 for those who start; −1 for nobody reached. */
  readonly round: Int32Array
  /** People reached by the end of each round, from round 0. */
  readonly reached: readonly number[]
}

/**
 * The independent cascade (Goldenberg, Libai and Muller 2001, Marketing Letters 12; Kempe, Kleinberg and Tardos
 * 2003, KDD): whoever has just been reached passes the message on, once, to each of their ties, each with
 * that tie's chance. A tie is tried at most once between two people — from whichever end comes first — so
 * one throw for each decides, and the same seed throws the same, whoever starts.
 *
 * @param seeds places of people, each once
 * @param p chance a contact, 0 to 1
 */
export function cascade(
  network: Network,
  seeds: readonly number[],
  p: number,
  seed: number,
  near: Neighbours = neighboursOf(network)
): Cascade {
  const random = seeded(seed)
  const open = Uint8Array.from(chancesOf(network, p), chance => (random.uniform() < chance ? 1 : 0))
  const round = new Int32Array(network.names.length).fill(-1)
  for (const person of seeds) round[person] = 0
  const reached = [seeds.length]
  let newest: number[] = [...seeds]
  for (let now = 1; ; now += 1) {
    const next: number[] = []
    for (const person of newest) {
      const end = near.start[person + 1] as number
      for (let at = near.start[person] as number; at < end; at += 1) {
        const other = near.person[at] as number
        if (round[other] !== -1 || open[near.tie[at] as number] === 0) continue
        round[other] = now
        next.push(other)
      }
    }
    if (next.length === 0) return { round, reached }
    reached.push((reached.at(-1) as number) + next.length)
    newest = next
  }
}
