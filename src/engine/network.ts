import { type Agreement, agreementOf } from '../analysis/network/agreement.ts'
import { type Communities, communitiesOf } from '../analysis/network/communities.ts'
import {
  type Influence,
  influenceOf,
  MEASURES,
  type Measure,
  ranked
} from '../analysis/network/influence.ts'
import { layoutOf } from '../analysis/network/layout.ts'
import type { Network } from '../analysis/network/model.ts'
import { type Reach, spreadOfAll } from '../analysis/network/spread.ts'
import { startersOf } from '../analysis/network/starters.ts'
import { type GraphTools, loadTools } from '../analysis/network/tools.ts'

/** What may be asked of a network besides itself. */
export interface NetworkQuestion {
  readonly resolution: number
  /** People who start, but by hand. */
  readonly k: number
  /** Chance of passing the message on, a contact. */
  readonly p: number
  readonly runs: number
  readonly seed: number
  /** Places of people chosen by hand. */
  readonly own: readonly number[]
}

/** What depends on the network alone: the measures, who comes first by each, how far they agree. */
export interface Measured {
  readonly influence: Influence
  /** People from the first to the last by each measure that has values. */
  readonly orders: readonly { readonly id: Measure; readonly people: readonly number[] }[]
  readonly agreement: readonly Agreement[]
}

export interface NetworkAnswer extends Measured {
  readonly communities: Communities
  readonly reaches: readonly Reach[]
}

/** Places of the rankings that are compared. */
const TOP = 10

/** Sums of one network, each once for what it depends on. */
export function answersOf(network: Network, tools: GraphTools) {
  const influence = influenceOf(network, tools)
  const measured: Measured = {
    influence,
    orders: MEASURES.flatMap(id => {
      const values = influence[id]
      return values ? [{ id, people: ranked(values) }] : []
    }),
    agreement: agreementOf(influence, Math.min(TOP, network.names.length))
  }
  let known: { readonly resolution: number; readonly communities: Communities } | undefined
  const communities = (resolution: number): Communities => {
    if (known?.resolution !== resolution)
      known = { resolution, communities: communitiesOf(network, resolution, tools) }
    return known.communities
  }
  return {
    measured: () => measured,
    communities,
    reaches({ resolution, ...asked }: NetworkQuestion): readonly Reach[] {
      // Chosen in other worlds than those in which they are tried.
      const starters = startersOf(network, communities(resolution), influence, {
        ...asked,
        seed: asked.seed + 1_000_003
      })
      return spreadOfAll(network, starters, asked)
    }
  }
}

/** Milliseconds between two pictures of a layout on its way: thirty a second. */
const FRAME = 33

/** The engine of networks: runs in a worker, holds one network. */
export function createNetworkEngine() {
  let network: Network | undefined
  let known: ReturnType<typeof answersOf> | undefined
  let laying = 0
  const answers = async () => {
    const tools = await loadTools()
    if (!network) throw new Error('No network is held.')
    known ??= answersOf(network, tools)
    return known
  }
  return {
    hold(next: Network): void {
      network = next
      known = undefined
      laying += 1
    },
    measured: async () => (await answers()).measured(),
    communities: async (resolution: number) => (await answers()).communities(resolution),
    reaches: async (question: NetworkQuestion) => (await answers()).reaches(question),
    /** Places people, in slices between which other questions are answered. Ends early for a new network. */
    async layOut(show: (places: Int16Array, done: boolean) => void): Promise<void> {
      if (!network) return
      laying += 1
      const turn = laying
      const layout = layoutOf(network)
      for (let done = false; !done; ) {
        done = layout.run(FRAME)
        show(layout.places(), done)
        await new Promise(resume => setTimeout(resume))
        if (turn !== laying) return
      }
    }
  }
}

export type NetworkEngine = ReturnType<typeof createNetworkEngine>
