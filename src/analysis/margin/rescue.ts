/** A customer who costs more than it brings. */
export interface Loss {
  /** Money left after the cost to serve, as it is today; below 0. */
  readonly margin: number
  /** Money; null where nobody has said. */
  readonly revenue: number | null
  /** Cost to serve, money, contained in the margin; null where nobody has said. */
  readonly serving: number | null
}

/** What is done about them; all of it shares, 0 to 1. */
export interface RescuePlan {
  /** By how much prices rise. */
  readonly price: number
  /** By how much the cost to serve falls. */
  readonly saving: number
  /** Of those whose prices rise, how many leave. */
  readonly leave: number
  /** Of the cost to serve, what is there whether the customer is or not (rooms, licences, staff). */
  readonly fixed: number
}

export interface RescueOption {
  readonly id: 'today' | 'price' | 'serve' | 'both' | 'gone'
  /** Their margin together, money. */
  readonly total: number
}

export interface Rescue {
  readonly customers: number
  readonly withoutRevenue: number
  readonly withoutServing: number
  /** Whose prices rise: those with known revenue, if prices rise at all. */
  readonly priced: number
  /** Of them, the share that leaves, as planned. */
  readonly leave: number
  /** Their margin today, money. */
  readonly today: number
  /** After the plan if nobody leaves, and if all whose prices rise do; in between it is a straight line. */
  readonly kept: number
  readonly left: number
  /** After the plan with the share that leaves. */
  readonly after: number
  /** Customers, on average: need not be whole. */
  readonly leavers: number
  /** How many of them would bring less than nothing even after it, if they stay. */
  readonly stillBelow: number
  /** The share of the priced that may leave before it is worse than doing nothing; null where no share is too many. */
  readonly breakEven: number | null
  readonly options: readonly RescueOption[]
}

interface Sums {
  readonly kept: number
  readonly left: number
  readonly priced: number
}

const sumOf = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/** The margin of one of them who stays. */
const staying = ({ margin, revenue, serving }: Loss, { price, saving }: RescuePlan): number =>
  margin + price * (revenue ?? 0) + saving * (serving ?? 0)

/** All together if nobody leaves, and if everybody does whose price rises: the margin ends, the fixed cost stays. */
function ends(losses: readonly Loss[], plan: RescuePlan): Sums {
  const isPriced = ({ revenue }: Loss) => plan.price > 0 && revenue !== null
  const gone = ({ serving }: Loss) => -plan.fixed * (1 - plan.saving) * (serving ?? 0)
  return {
    kept: sumOf(losses.map(one => staying(one, plan))),
    left: sumOf(losses.map(one => (isPriced(one) ? gone(one) : staying(one, plan)))),
    priced: losses.filter(isPriced).length
  }
}

const between = ({ kept, left }: Sums, share: number): number => kept + share * (left - kept)

/**
 * What raising prices and serving cheaper would do to customers with a negative margin.
 *
 * A customer with margin m, revenue r and cost to serve c who stays leaves m + x·r + y·c. One who leaves
 * takes that along, and the fixed part f of the cost to serve remains: −f·(1 − y)·c. Everybody whose
 * price rises is as likely to leave as any other (chance l), so that all together
 *
 *   T(l) = (1 − l)·K + l·L,  K = Σ (m + x·r + y·c),  L = the same with −f·(1 − y)·c for whose price rises.
 *
 * Doing nothing leaves M = Σ m. T(l) = M at l* = (K − M) / (K − L): no share is too many where leaving
 * gains (L ≥ K), or where even all leaving is not worse than today (L > M). Volumes do not change otherwise.
 * That unprofitable customers are re-priced, served cheaper or let go: Kaplan and Narayanan 2001, Measuring
 * and Managing Customer Profitability, Journal of Cost Management 15(5); the sum is ours.
 *
 * @param below what counts as less than nothing: money, at most 0
 */
export function rescue(losses: readonly Loss[], plan: RescuePlan, below = 0): Rescue {
  const today = sumOf(losses.map(({ margin }) => margin))
  const both = ends(losses, plan)
  const { kept, left, priced } = both
  const share = (kept - today) / (kept - left)
  return {
    customers: losses.length,
    withoutRevenue: losses.filter(({ revenue }) => revenue === null).length,
    withoutServing: losses.filter(({ serving }) => serving === null).length,
    priced,
    leave: plan.leave,
    today,
    kept,
    left,
    after: between(both, plan.leave),
    leavers: plan.leave * priced,
    stillBelow: losses.filter(one => staying(one, plan) < below).length,
    breakEven: priced > 0 && kept > left && share <= 1 ? Math.max(0, share) : null,
    options: [
      { id: 'today', total: today },
      { id: 'price', total: between(ends(losses, { ...plan, saving: 0 }), plan.leave) },
      { id: 'serve', total: ends(losses, { ...plan, price: 0 }).kept },
      { id: 'both', total: between(both, plan.leave) },
      { id: 'gone', total: -plan.fixed * sumOf(losses.map(({ serving }) => serving ?? 0)) }
    ]
  }
}
