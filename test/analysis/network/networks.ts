import fc from 'fast-check'
import { buildNetwork } from '../../../src/analysis/network/build.ts'
import type { Network } from '../../../src/analysis/network/model.ts'
import { KARATE_TIES } from '../../reference/karate-club.ts'

/** A network of these ties, with a person for each number from 0 to `people` − 1, in their order. */
export function networkOf(
  people: number,
  ties: readonly (readonly [number, number, number?])[]
): Network {
  const everybody = Array.from({ length: people }, (_, i) => ({
    from: `p${i}`,
    to: `p${i}`,
    weight: null
  }))
  return buildNetwork([
    ...everybody,
    ...ties.map(([a, b, weight = 1]) => ({ from: `p${a}`, to: `p${b}`, weight }))
  ]).network
}

export const karate = networkOf(
  34,
  KARATE_TIES.map(([a, b]) => [a - 1, b - 1])
)

/** Any small network: in pieces, with people alone, with weights. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .integer({ min: 2, max: 9 })
  .chain(people =>
    fc
      .array(
        fc.tuple(
          fc.nat({ max: people - 1 }),
          fc.nat({ max: people - 1 }),
          fc.integer({ min: 1, max: 4 })
        ),
        { minLength: 1, maxLength: 20 }
      )
      .map(ties => networkOf(people, ties))
  )
  .filter(({ from }) => from.length > 0)
