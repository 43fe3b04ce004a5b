import type { SegmentViews } from '../../analysis/segments/views.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Fact } from '../parts/fact.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** What the dashboard leads with: of those picked. */
export function factsOf(of: SegmentViews, { locale, currency }: MoneyPage): Fact[] {
  const { worth } = of
  const money = (value: number) => formatNumber(value + 0, locale, { kind: 'money', currency })
  const to = locale === 'en' ? 'to' : 'a'
  const percent = { kind: 'percent', digits: 1 } as const
  return [
    {
      metric: 'profile-size',
      label: words.size[locale],
      value: of.picked,
      style: { kind: 'integer' }
    },
    {
      metric: 'profile-share',
      label: words.share[locale],
      value: of.people > 0 ? of.picked / of.people : null,
      style: percent
    },
    {
      metric: 'profile-spend',
      label: words.spend[locale],
      value: worth.spend,
      style: { kind: 'money' },
      ...(worth.spend !== null && worth.range
        ? { shown: `${money(worth.spend)} (${worth.range.map(money).join(` ${to} `)})` }
        : {})
    },
    { metric: 'profile-money', label: words.money[locale], value: worth.money, style: percent },
    {
      metric: 'profile-orders',
      label: words.orders[locale],
      value: worth.orders,
      style: { kind: 'number', digits: 1 }
    },
    {
      metric: 'profile-since',
      label: words.since[locale],
      value: worth.since,
      style: { kind: 'integer' }
    }
  ]
}
