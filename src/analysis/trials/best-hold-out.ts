import { type Expected, expectedProfit, type Stakes } from './stakes.ts'

/** Sizes that are tried at first: the profit can have a hill at nought and another further on. */
const TRIED = 400

/**
 * The hold-out that brings the most on average: whole customers. Where dP/dc = −μ + F·φ(μ/κ)·dκ/dc is
 * nought there is no closed form; and what a few customers tell is next to nothing, so that the best may be
 * none at all though fifty would pay. So sizes that grow by the same factor from either end are tried, and
 * then all between the neighbours of the best, by thirds.
 */
export function bestHoldOut(stakes: Stakes): Expected {
  const { customers } = stakes
  const sizes = sizesUpTo(customers)
  const profit = (control: number) => expectedProfit(stakes, control).profit
  let best = 0
  for (const [at, size] of sizes.entries())
    if (profit(size) > profit(sizes[best] as number)) best = at
  let low = sizes[Math.max(0, best - 1)] as number
  let high = sizes[Math.min(sizes.length - 1, best + 1)] as number
  while (high - low > 2) {
    const third = Math.floor((high - low) / 3)
    if (profit(low + third) < profit(high - third)) low += third
    else high -= third
  }
  const last = [low, low + 1, high, sizes[best] as number].filter(size => size <= customers)
  return last
    .map(size => expectedProfit(stakes, size))
    .reduce((most, one) => (one.profit > most.profit ? one : most))
}

/** Whole numbers from 0 to n, ascending, dense at both ends. */
export function sizesUpTo(n: number): readonly number[] {
  const half = n / 2
  const steps = Array.from({ length: TRIED / 2 }, (_, i) =>
    Math.round(half ** ((i + 1) / (TRIED / 2)))
  )
  const sizes = [0, ...steps, ...steps.map(size => n - size), n]
  return [...new Set(sizes)].filter(size => size >= 0 && size <= n).sort((a, b) => a - b)
}
