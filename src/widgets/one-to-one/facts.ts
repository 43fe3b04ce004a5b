import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { OneToOne } from './result.ts'
import { words } from './words.ts'

/** What the three steps lead to. */
export function factsOf({ rows, customers, good, spent, walk }: OneToOne, locale: Locale): Fact[] {
  const count = { kind: 'integer' } as const
  const money = { kind: 'money' } as const
  return (
    [
      ['records', words.records, rows.length, count],
      ['customers', words.customers, customers.length, count],
      ['per-record', words.perRecord, spent / rows.length, money],
      ['per-customer', words.perCustomer, spent / customers.length, money],
      ['good-customers', words.goodOnes, good, count],
      ['messages', words.sent, walk.sent, count],
      ['messages-repeated', words.repeats, walk.repeats, count],
      ['messages-refused', words.refused, walk.refused, count],
      ['messages-distinct', words.distinct, walk.distinct, count],
      ['customers-silent', words.silent, walk.silent, count]
    ] as const
  ).map(([metric, label, value, style]) => ({
    metric,
    label: label[locale],
    value: value + 0,
    style
  }))
}
