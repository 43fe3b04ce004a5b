import { flowOf, isNobody } from './funnel.ts'
import { type Channel, type Rates, STAGES, type Stage } from './model.ts'

/** What can be improved: the visits, or the share that takes a step. */
export type LeverId = 'visits' | Stage

const LEVERS: readonly LeverId[] = ['visits', ...STAGES]

/** What an improvement by the step brings, and what it costs. */
export interface Lever {
  readonly id: LeverId
  /** Customers a month more. */
  readonly extra: number
  /**
   * Relative change of customers over that of the lever: 1 for each, because customers are a product;
   * below 1 only where a rate would rise over 100 %. Null without customers.
   */
  readonly elasticity: number | null
  /** Customers a month more with one percentage point more; null for visits, which have no rate. */
  readonly point: number | null
  /**
   * How much more customers there could be at most, as a fraction of today's, if everybody took the step;
   * null for visits, which have no such bound, and without customers.
   */
  readonly room: number | null
  /** Money a month. */
  readonly cost: number
  /** Money for each customer more; null where none comes or where the cost is not known. */
  readonly costPerExtra: number | null
}

/** What an improvement by the step would cost a month, by stage. */
export type StageCosts = Readonly<Record<Stage, number>>

const customersOf = (rows: readonly Channel[], rates: Rates): number =>
  rows.reduce((all, row) => all + flowOf(row, rates).customer, 0)

/** Customers if every channel's rate at a stage were changed; a share cannot be more than all. */
function customersIf(
  rows: readonly Channel[],
  rates: Rates,
  stage: Stage,
  change: (rate: number) => number
): number {
  const changed = rows.map(row => ({
    ...row,
    [stage]: Math.min(1, change(row[stage] ?? rates[stage]))
  }))
  return customersOf(changed, rates)
}

/**
 * What improving each part of the funnel alone would bring. Customers = visits × rate × rate × rate, so
 * the same relative improvement of any factor brings the same customers; what differs is what it costs
 * and how much room there is.
 *
 * @param step relative improvement, above 0: 0.1 for 4 % → 4.4 %
 * @param costs money a month for that improvement
 * @param visitPrice money a month for the same improvement of visits; null if not known
 */
export function funnelLevers(
  rows: readonly Channel[],
  rates: Rates,
  step: number,
  costs: StageCosts,
  visitPrice: number | null
): readonly Lever[] {
  const now = customersOf(rows, rates)
  const lever = (id: LeverId, extra: number, cost: number | null): Lever => ({
    id,
    extra,
    elasticity: isNobody(now) ? null : extra / now / step,
    ...(id === 'visits'
      ? { point: null, room: null }
      : {
          point: Math.max(0, customersIf(rows, rates, id, rate => rate + 0.01) - now),
          room: isNobody(now) ? null : customersIf(rows, rates, id, () => 1) / now - 1
        }),
    cost: cost ?? 0,
    costPerExtra: cost === null || isNobody(extra) ? null : cost / extra
  })
  return LEVERS.map(id =>
    id === 'visits'
      ? lever(id, now * step, visitPrice)
      : lever(
          id,
          Math.max(0, customersIf(rows, rates, id, rate => rate * (1 + step)) - now),
          costs[id]
        )
  )
}

/** The lever with the cheapest extra customer, the first of those that tie; null if none has one. */
export function bestLever(levers: readonly Lever[]): Lever | null {
  return levers.reduce<Lever | null>(
    (best, lever) =>
      lever.costPerExtra !== null &&
      (best?.costPerExtra == null || lever.costPerExtra < best.costPerExtra)
        ? lever
        : best,
    null
  )
}
