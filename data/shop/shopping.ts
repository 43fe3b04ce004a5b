import { DAYS } from './calendar.ts'
import type { Customer } from './customer.ts'
import { normal, pick } from './distributions.ts'
import { CHANNELS, INTERESTS, PRODUCTS, SHOP } from './parameters.ts'

/** What one order brings, in whole cents. */
interface Money {
  readonly day: number
  readonly cents: number
  readonly margin: number
}

export interface Order extends Money {
  /** Position in CHANNELS. */
  readonly channel: number
  /** Position in PRODUCTS. */
  readonly product: number
  /** Comes later, if before the last day; negative amounts. */
  readonly refund?: Money
}

const AGAIN = CHANNELS.map(channel => channel.again)
const SHARES = INTERESTS.map(interest => interest.share)
/** Weights of the products within each interest. */
const SHELVES = INTERESTS.map((_, interest) =>
  PRODUCTS.map(product => (product.interest === interest ? product.weight : 0))
)

/** The orders of the day that `customer.next` falls on: one, seldom two. */
export function ordersOf(customer: Customer): readonly Order[] {
  const first = orderOf(customer)
  const again = customer.random.next() < SHOP.forgotten
  return again ? [first, orderOf(customer)] : [first]
}

function orderOf(customer: Customer): Order {
  const { random, next, acquired } = customer
  const day = Math.floor(next)
  const came = next === acquired || random.next() < SHOP.sameChannel
  const channel = came ? customer.channel : pick(random, AGAIN)
  const kept = random.next() < SHOP.interest.kept
  const interest = kept ? customer.interest : pick(random, SHARES)
  const product = pick(random, SHELVES[interest] ?? [])
  const { price, margin: rate } = PRODUCTS[product] ?? PRODUCTS[0]
  const euros = Math.exp(customer.level + SHOP.order.within * normal(random)) * price
  const cents = Math.max(1, Math.round(100 * euros))
  const margin = Math.round(cents * rate * (1 + SHOP.marginScatter * (2 * random.next() - 1)))
  const order = { day, cents, margin, channel, product }
  if (random.next() >= SHOP.refund.share) return order
  const share = random.next() < SHOP.refund.full ? 1 : 0.5
  const back = day + 1 + Math.floor(random.next() * SHOP.refund.days)
  if (back >= DAYS) return order
  // Half a cent goes to the shop, so that no more comes back than was paid; −0 is printed “-0”.
  const refund = {
    day: back,
    cents: -Math.max(1, Math.floor(cents * share)),
    margin: 0 - Math.floor(margin * share)
  }
  return { ...order, refund }
}
