import { type Random, streamOf } from '../random.ts'
import { DATES, DAYS, dayOf } from './calendar.ts'
import { type Customer, YEAR } from './customer.ts'
import { exponential, pick } from './distributions.ts'
import { CONTACTS } from './parameters.ts'
import type { Row } from './simulate.ts'
import { channelOf, customerId, money } from './table.ts'
import { isThere } from './truth.ts'

interface Contact {
  readonly id: number
  readonly day: number
  readonly channel: string
  /** Cents, or null where nothing was bought. */
  readonly cents: number | null
}

/** Where people look before they buy; messages are sent, not visited. */
const VISITED = ['Search', 'Social', 'Direct', 'Store']
const VISITS = [0.35, 0.25, 0.28, 0.12]
const FIRST = dayOf(CONTACTS.from)
const { mailing } = CONTACTS
const MAILINGS = DATES.flatMap((date, day) =>
  day >= FIRST && mailing.days.some(one => one === Number(date.slice(8))) ? [day] : []
)

const visit = (random: Random): string => VISITED[pick(random, VISITS)] ?? ''

/** Visits and reminders that go before one order: they come because of it, not the other way round. */
function before(random: Random, { id, day }: Row): Contact[] {
  const contacts: Contact[] = []
  const add = (days: number, channel: string) =>
    contacts.push({ id, day: day - days, channel, cents: null })
  for (let i = 0; i < CONTACTS.visits.most; i += 1) {
    const days = Math.floor(random.next() * CONTACTS.visits.days)
    const channel = visit(random)
    if (random.next() < CONTACTS.visits.chance) add(days, channel)
  }
  if (random.next() < CONTACTS.reminder.email) add(1, 'E-mail')
  if (random.next() < CONTACTS.reminder.sms) add(1, 'SMS')
  return contacts
}

/** Visits without a purchase, and mailings: these go where orders are expected anyway. */
function beside(random: Random, id: number, customer: Customer): Contact[] {
  const contacts: Contact[] = []
  const from = Math.max(FIRST, customer.acquired)
  const until = Math.min(DAYS, customer.leaves)
  for (let time = from; ; ) {
    time += (YEAR / CONTACTS.idle) * exponential(random)
    if (time >= until) break
    contacts.push({ id, day: Math.floor(time), channel: visit(random), cents: null })
  }
  for (const day of MAILINGS) {
    const drawn = random.next()
    if (customer.acquired >= day) continue
    const eager = isThere(customer, day) && customer.rate > mailing.eagerRate
    if (drawn < (eager ? mailing.eager : mailing.others)) {
      contacts.push({ id, day, channel: 'E-mail', cents: null })
    }
  }
  return contacts
}

/**
 * The last months of the shop's orders with the contacts before them. On the day of a purchase its
 * contacts stand above it.
 *
 * @param rows all orders of the shop, by date
 */
export function makeContacts(rows: readonly Row[]): string {
  const customers = new Map(rows.map(row => [row.id, row.customer]))
  const streams = new Map([...customers.keys()].map(id => [id, streamOf(CONTACTS.seed, id)]))
  const orders = rows.filter(row => row.day >= FIRST && row.cents > 0)
  const all: Contact[] = []
  for (const [id, random] of streams) {
    const customer = customers.get(id)
    for (const order of orders) if (order.id === id) all.push(...before(random, order))
    if (customer) all.push(...beside(random, id, customer))
  }
  for (const row of orders) all.push({ ...row, channel: channelOf(row) })
  const lines = all
    .filter(contact => contact.day >= FIRST)
    .sort((a, b) => a.day - b.day || Number(a.cents !== null) - Number(b.cents !== null))
    .map(({ id, day, channel, cents }) =>
      [customerId(id), DATES[day], channel, cents === null ? '' : money(cents)].join(',')
    )
  return `customer,date,channel,amount\n${lines.join('\n')}\n`
}
