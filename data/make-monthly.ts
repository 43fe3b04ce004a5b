// Makes data/monthly.csv (npm run data). Same seed, same bytes; see README.md.
import { Random } from './random.ts'

/** A shop that sells a monthly coffee subscription, from January 2024 to December 2025. */
const SHOP = {
  seed: 20260301,
  months: 24,
  firstYear: 2024,
  start: 860,
  /** Euros a month; the second price holds from the month with this position (July 2025). */
  price: { before: 24, after: 27, from: 18 },
  /** Paid orders a customer makes beside the subscription, in euros a month. */
  extras: 6.5,
  /** Share of the opening customers who leave in a month without anything special. */
  churn: 0.021,
  /** By calendar month: people cancel after Christmas and before summer. */
  season: [1.35, 1.1, 0.95, 0.9, 0.95, 1.15, 1.3, 1.05, 0.9, 0.85, 0.9, 0.7],
  /** How much more churn in the month of the price rise and in the two after it. */
  shock: [1.7, 1.4, 1.15],
  spend: { usual: 6200, december: 2200 },
  /** Customers that a thousand euros of marketing bring, with diminishing returns above the usual. */
  perThousand: 5.2,
  /** One campaign, in April and May 2025. */
  campaign: { from: 15, months: 2, extra: 8400 },
  /** Customers who come without marketing. */
  organic: 9
} as const

/** The 24 months as CSV, with a header, points as decimals and a newline at the end. */
export function makeMonthly(): string {
  const random = new Random(SHOP.seed)
  /** Between 1 − width and 1 + width. */
  const around = (width: number) => 1 + width * (2 * random.next() - 1)
  const lines = ['month,cost,revenue,start,new,lost']
  let start: number = SHOP.start
  for (let i = 0; i < SHOP.months; i += 1) {
    const calendar = i % 12
    const year = SHOP.firstYear + Math.floor(i / 12)
    const { price, campaign, spend } = SHOP
    const inCampaign = i >= campaign.from && i < campaign.from + campaign.months
    const cost =
      spend.usual * around(0.08) +
      (calendar === 11 ? spend.december : 0) +
      (inCampaign ? campaign.extra : 0)
    // Twice the money brings less than twice the customers: its power of 3/4, by square roots,
    // which every engine rounds alike (`**` need not be the same to the last bit).
    const money = Math.sqrt(cost / spend.usual)
    const reach = (spend.usual / 1000) * money * Math.sqrt(money)
    const joined = Math.round(reach * SHOP.perThousand * around(0.12) + SHOP.organic * around(0.4))
    const shock = SHOP.shock[i - price.from] ?? 1
    const share = SHOP.churn * (SHOP.season[calendar] ?? 1) * shock * around(0.1)
    const lost = Math.round(start * share)
    const fee = i < price.from ? price.before : price.after
    // Those who join or leave during the month pay for half of it on average.
    const paying = start + (joined - lost) / 2
    const revenue = paying * (fee + SHOP.extras * around(0.1))
    const month = `${year}-${String(calendar + 1).padStart(2, '0')}`
    lines.push([month, cost.toFixed(2), revenue.toFixed(2), start, joined, lost].join(','))
    start += joined - lost
  }
  return `${lines.join('\n')}\n`
}
