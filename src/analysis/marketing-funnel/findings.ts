import { marketingFunnel } from './funnel.ts'
import { bestLever, funnelLevers, type Lever, type StageCosts } from './levers.ts'
import type { Channel, Funnel, Rates } from './model.ts'

/** What an improvement is assumed to cost. */
export interface Improvement {
  /** Relative: 0.1 for 4 % → 4.4 %. Above 0. */
  readonly step: number
  /** Money a month for that improvement of each stage. */
  readonly costs: StageCosts
  /** What a further visit costs compared with today's, as a factor. */
  readonly visitPrice: number
}

/** A funnel and what would be worth improving in it. */
export interface FunnelFindings {
  readonly funnel: Funnel
  readonly step: number
  readonly levers: readonly Lever[]
  readonly best: Lever | null
}

/** The funnel of a month and its levers. More visits cost what today's cost, times a factor. */
export function funnelFindings(
  rows: readonly Channel[],
  rates: Rates,
  shared: number,
  { step, costs, visitPrice }: Improvement
): FunnelFindings {
  const funnel = marketingFunnel(rows, rates, shared)
  const { spend } = funnel
  // Visits that are said to cost nothing have a price that nobody knows, not none.
  const price = spend > 0 ? spend * step * visitPrice : null
  const levers = funnelLevers(rows, rates, step, costs, price)
  return { funnel, step, levers, best: bestLever(levers) }
}
