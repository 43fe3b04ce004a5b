import { DAYS } from './calendar.ts'
import { type Customer, customerAt, waitForNext } from './customer.ts'
import { type Order, ordersOf } from './shopping.ts'

/** How large a shop, and which one. */
export interface Size {
  /** Rows of orders and refunds, exactly. */
  readonly rows: number
  readonly seed: number
}

/** A line of the orders table. */
export interface Row {
  /** From 1, in order of the first purchase. */
  readonly id: number
  readonly customer: Customer
  /** From 1; a refund has the number of what it pays back. */
  readonly number: number
  readonly day: number
  /** Cents, negative for a refund. */
  readonly cents: number
  readonly margin: number
  readonly channel: number
  readonly product: number
}

interface Member {
  id: number
  readonly customer: Customer
  /** Rows that this customer may still fill: the last one is cut off where the table is full. */
  room: number
}

interface Plan {
  readonly customers: number
  /** Rows of the last customer that fit. */
  readonly room: number
}

const rowsOf = (orders: readonly Order[]): number =>
  orders.reduce((sum, order) => sum + (order.refund ? 2 : 1), 0)

/** How many customers fill the table: each is lived through once, and nothing kept. */
export function plan({ rows, seed }: Size): Plan {
  let filled = 0
  for (let index = 0; ; index += 1) {
    const customer = customerAt(seed, index)
    const before = filled
    while (customer.next < DAYS) {
      filled += rowsOf(ordersOf(customer))
      if (filled >= rows) return { customers: index + 1, room: rows - before }
      waitForNext(customer)
    }
  }
}

/**
 * All rows by date. Customers wait in one list for each day; who has ordered goes into the list of
 * the day of the next order. Only customers who will order again are in memory, and no rows but
 * refunds to come.
 */
export function* simulate(size: Size): Generator<Row> {
  const { customers, room } = plan(size)
  const arrivals: number[][] = Array.from({ length: DAYS }, () => [])
  const waiting: Member[][] = Array.from({ length: DAYS }, () => [])
  const refunds: Row[][] = Array.from({ length: DAYS }, () => [])
  for (let index = 0; index < customers; index += 1) {
    arrivals[Math.floor(customerAt(size.seed, index).next)]?.push(index)
  }
  let ids = 0
  let numbers = 0
  for (let day = 0; day < DAYS; day += 1) {
    yield* refunds[day] ?? []
    refunds[day] = []
    const today = waiting[day] ?? []
    waiting[day] = []
    for (const index of arrivals[day] ?? []) {
      const last = index === customers - 1
      const customer = customerAt(size.seed, index)
      today.push({ id: 0, customer, room: last ? room : Number.POSITIVE_INFINITY })
    }
    // Members who order twice within one day, by two waits, are put at the end of the same list.
    for (const member of today) {
      const { customer } = member
      if (member.id === 0) {
        ids += 1
        member.id = ids
      }
      for (const order of ordersOf(customer)) {
        if (member.room === 0) break
        member.room -= 1
        numbers += 1
        const { id } = member
        const { refund, ...row } = order
        yield { ...row, id, customer, number: numbers }
        if (!refund || member.room === 0) continue
        member.room -= 1
        refunds[refund.day]?.push({ ...row, ...refund, id, customer, number: numbers })
      }
      waitForNext(customer)
      if (member.room === 0 || customer.next >= DAYS) continue
      if (Math.floor(customer.next) === day) today.push(member)
      else waiting[Math.floor(customer.next)]?.push(member)
    }
  }
}
