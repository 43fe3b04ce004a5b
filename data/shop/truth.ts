import { DATES, DAYS } from './calendar.ts'
import type { Customer } from './customer.ts'
import { INTERESTS, PRODUCTS, SHOP } from './parameters.ts'
import { channelOf, customerId, interestOf } from './table.ts'

export const TRUTH_HEADER = 'customer,acquired,channel,interest,rate,dropout,left,mean_order\n'

/** What the shop does not know of one customer, as a line of CSV. */
export function truthLine(id: number, customer: Customer): string {
  const { rate, dropout, leaves } = customer
  return `${[
    customerId(id),
    DATES[Math.floor(customer.acquired)],
    channelOf(customer),
    interestOf(customer),
    rate.toFixed(4),
    dropout.toFixed(4),
    leaves < DAYS ? DATES[Math.floor(leaves)] : '',
    meanOrder(customer).toFixed(2)
  ].join(',')}\n`
}

/** Whether the customer has not left by the end of this day. */
export const isThere = (customer: Customer, day: number): boolean =>
  customer.acquired < day + 1 && customer.leaves >= day + 1

/** Mean price factor of each interest's products, by their weights. */
const PRICES = INTERESTS.map((_, interest) => {
  const own = PRODUCTS.filter(product => product.interest === interest)
  const weight = own.reduce((sum, product) => sum + product.weight, 0)
  return own.reduce((sum, product) => sum + product.weight * product.price, 0) / weight
})
const ANY_PRICE = INTERESTS.reduce((sum, { share }, i) => sum + share * (PRICES[i] ?? 1), 0)

/** Euros that one order of this customer is worth on average: lognormal, times the product's price. */
export function meanOrder({ level, interest }: Customer): number {
  const { kept } = SHOP.interest
  const price = kept * (PRICES[interest] ?? 1) + (1 - kept) * ANY_PRICE
  return Math.exp(level + (SHOP.order.within * SHOP.order.within) / 2) * price
}
