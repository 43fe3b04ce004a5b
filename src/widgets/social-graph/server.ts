import { layoutOf } from '../../analysis/network/layout.ts'
import type { Network } from '../../analysis/network/model.ts'
import { loadTools } from '../../analysis/network/tools.ts'
import { answersOf, type NetworkAnswer, type NetworkQuestion } from '../../engine/network.ts'

// What the page opens with, computed while it is built. No browser fetches this file.
const tools = await loadTools()

const places = new Map<string, Int16Array>()

/** The sums of the opening network, in one go. */
export function answerNow(network: Network, question: NetworkQuestion): NetworkAnswer {
  const { measured, communities, reaches } = answersOf(network, tools)
  return {
    ...measured(),
    communities: communities(question.resolution),
    reaches: reaches(question)
  }
}

/** The places of the opening network; both languages have the same. */
export function placesNow(network: Network): Int16Array {
  const key = `${network.from.join()} ${network.to.join()}`
  let found = places.get(key)
  if (!found) {
    const layout = layoutOf(network)
    layout.run(Number.POSITIVE_INFINITY)
    found = layout.places()
    places.set(key, found)
  }
  return found
}
