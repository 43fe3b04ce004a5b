import { type Communities, communitiesOf } from '../analysis/network/communities.ts'
import { type Influence, influenceOf } from '../analysis/network/influence.ts'
import { layoutOf } from '../analysis/network/layout.ts'
import type { Network } from '../analysis/network/model.ts'
import { type Reach, spreadOfAll } from '../analysis/network/spread.ts'
import { startersOf } from '../analysis/network/starters.ts'
import { loadTools } from '../analysis/network/tools.ts'

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

export interface NetworkAnswer {
  readonly communities: Communities
  readonly influence: Influence
  readonly reaches: readonly Reach[]
}

/** Sums of one network, each once for what it depends on. */
export function answersOf(network: Network, tools: Awaited<ReturnType<typeof loadTools>>) {
  const influence = influenceOf(network, tools)
  let known: { readonly resolution: number; readonly communities: Communities } | undefined
  return ({ resolution, ...asked }: NetworkQuestion): NetworkAnswer => {
    if (known?.resolution !== resolution)
      known = { resolution, communities: communitiesOf(network, resolution, tools) }
    const { communities } = known
    // Chosen in other worlds than those in which they are tried.
    const starters = startersOf(network, communities, influence, {
      ...asked,
      seed: asked.seed + 1_000_003
    })
    return { communities, influence, reaches: spreadOfAll(network, starters, asked) }
  }
}

/** Milliseconds between two pictures of a layout on its way: thirty a second. */
const FRAME = 33

/** The engine of networks: runs in a worker, holds one network. */
export function createNetworkEngine() {
  let network: Network | undefined
  let answer: ReturnType<typeof answersOf> | undefined
  let laying = 0
  return {
    hold(next: Network): void {
      network = next
      answer = undefined
      laying += 1
    },
    async answer(question: NetworkQuestion): Promise<NetworkAnswer | undefined> {
      const held = network
      if (!held) return undefined
      const tools = await loadTools()
      answer ??= answersOf(held, tools)
      return answer(question)
    },
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
