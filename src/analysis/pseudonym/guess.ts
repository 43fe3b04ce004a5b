import { fromHex } from './hex.ts'
import { shortSha256 } from './sha256.ts'
import type { Space } from './spaces.ts'

/** A digest that somebody has turned back. */
export interface Guessed {
  /** Its place among the digests that were asked for. */
  readonly target: number
  /** What it is of. */
  readonly text: string
  /** Guesses that it took. */
  readonly tried: number
}

/** An attack on digests without a key: everything that could be behind them is hashed and compared. */
interface Guesser {
  /** Tries the next ones, at most so many. */
  run(count: number): readonly Guessed[]
  readonly tried: number
  readonly finished: boolean
}

/**
 * One pass is for all digests at once: a table of a million falls as fast as one row of it.
 *
 * @param targets digests in hexadecimal; what is none is never found
 */
export function guesser(space: Space, targets: readonly string[]): Guesser {
  const wanted = new Map<number, number[]>()
  const words = targets.map(target => {
    const bytes = fromHex(target)
    return bytes?.length === 32 ? new DataView(bytes.buffer) : undefined
  })
  for (const [at, view] of words.entries()) {
    if (!view) continue
    const first = view.getInt32(0)
    wanted.set(first, [...(wanted.get(first) ?? []), at])
  }
  const { bytes, digest } = shortSha256()
  let index = 0
  return {
    run(count) {
      const found: Guessed[] = []
      const end = Math.min(space.size, index + count)
      for (; index < end; index += 1) {
        const state = digest(space.write(index, bytes))
        const near = wanted.get(state[0] as number)
        if (near === undefined) continue
        for (const target of near) {
          const view = words[target] as DataView
          if (state.every((word, i) => word === view.getInt32(4 * i)))
            found.push({ target, text: space.at(index), tried: index + 1 })
        }
      }
      return found
    },
    get tried() {
      return index
    },
    get finished() {
      return index >= space.size
    }
  }
}
