import fc from 'fast-check'
import type { Row } from './transactions.ts'

const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/**
 * Small random tables with everything that makes counting difficult: few customers and few days (ties,
 * same-day orders), refunds, free orders, contacts, order ids shared by customers, rows in any order.
 */
export const shopRows: fc.Arbitrary<Row[]> = fc.array(
  fc.record(
    {
      customer: fc.constantFrom('ann', 'bob', 'cy', 'dee', 'eve', 'fay', 'gus', 'hal', 'ivy'),
      date: fc.integer({ min: 20_088, max: 20_128 }).map(isoOf),
      amount: fc.oneof(
        fc.constantFrom(-20, -5, 0, 10, 10, 25, 40),
        fc.integer({ min: -2000, max: 9000 }).map(cents => cents / 100)
      ),
      order: fc.constantFrom('', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6'),
      margin: fc.integer({ min: -500, max: 3000 }).map(cents => cents / 100),
      channel: fc.constantFrom('mail', 'shop', 'web')
    },
    { requiredKeys: ['customer', 'date', 'order'] }
  ),
  { minLength: 1, maxLength: 60 }
)
