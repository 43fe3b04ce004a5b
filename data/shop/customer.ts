import { type Random, streamOf } from '../random.ts'
import { arrivalClock, seasonClock } from './calendar.ts'
import { exponential, gamma, normal, pick } from './distributions.ts'
import { CHANNELS, INTERESTS, SHOP } from './parameters.ts'

export const YEAR = 365

/** What no export of a shop contains: why somebody buys as often and as much as they do. */
export interface Customer {
  readonly random: Random
  /** Days from the shop's first, with a fraction: of the first order. */
  readonly acquired: number
  /** The same, of leaving for good; it can lie after the last day. */
  readonly leaves: number
  /** Orders a year of an average season, while there. */
  readonly rate: number
  /** Chance of leaving, a year. */
  readonly dropout: number
  /** Logarithm of the usual order, in euros. */
  readonly level: number
  /** Position in CHANNELS. */
  readonly channel: number
  /** Position in INTERESTS. */
  readonly interest: number
  /** Whether the shop was told the interest. */
  readonly declared: boolean
  /** When the next order comes; Infinity if none does. The only thing that changes. */
  next: number
}

const WON = CHANNELS.map(channel => channel.won)
const SHARES = INTERESTS.map(interest => interest.share)

/**
 * The customer with this number, the same for every size of the shop. Pareto/NBD (Schmittlein,
 * Morrison and Colombo 1987): gamma rates of ordering and leaving, independent of each other and of
 * what an order is worth.
 */
export function customerAt(seed: number, index: number): Customer {
  const random = streamOf(seed, index)
  const acquired = arrivalClock.when(random.next() * arrivalClock.end)
  const channel = pick(random, WON)
  const interest = pick(random, SHARES)
  const declared = random.next() < SHOP.interest.declared
  const rate = (gamma(random, SHOP.rate.shape) * SHOP.rate.mean) / SHOP.rate.shape
  const sooner = CHANNELS[channel]?.dropout ?? 1
  const dropout =
    (sooner * gamma(random, SHOP.dropout.shape) * SHOP.dropout.mean) / SHOP.dropout.shape
  const leaves = acquired + (YEAR * exponential(random)) / dropout
  const level = Math.log(SHOP.order.median) + SHOP.order.between * normal(random)
  return {
    random,
    acquired,
    leaves,
    rate,
    dropout,
    level,
    channel,
    interest,
    declared,
    next: acquired
  }
}

/** Puts `next` one order further: Poisson while the customer is there, faster in a busy season. */
export function waitForNext(customer: Customer): void {
  const wait = (YEAR * exponential(customer.random)) / customer.rate
  const time = seasonClock.when(seasonClock.at(customer.next) + wait)
  customer.next = time < customer.leaves ? time : Number.POSITIVE_INFINITY
}
