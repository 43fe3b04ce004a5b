import { seeded } from '../statistics/random.ts'
import { chancesOf } from './chances.ts'
import type { Network } from './model.ts'
import { type Union, unionOf } from './union.ts'

/**
 * Worlds in which every tie is open or not, drawn by its chance. A message reaches whoever is connected to
 * its start by open ties: on average exactly what the independent cascade reaches (Kempe, Kleinberg and Tardos
 * 2003, theorem 2.2), and every choice of starters can be tried in the same worlds.
 *
 * @param look called for each world with its connected sets, which hold until it returns
 */
export function eachWorld(
  network: Network,
  p: number,
  worlds: number,
  seed: number,
  look: (sets: Union, world: number) => void
): void {
  const random = seeded(seed)
  const { from, to } = network
  // 2³² itself is always above the throw.
  const bounds = chancesOf(network, p).map(chance => chance * 2 ** 32)
  const sets = unionOf(network.names.length)
  for (let world = 0; world < worlds; world += 1) {
    if (world > 0) sets.reset()
    for (let tie = 0; tie < from.length; tie += 1) {
      if (random.bits() < (bounds[tie] as number)) sets.join(from[tie] as number, to[tie] as number)
    }
    look(sets, world)
  }
}
