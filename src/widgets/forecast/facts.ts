import type { ForecastResult, Holdout, Ranged } from '../../analysis/forecast/model.ts'
import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import { withRange } from '../../i18n/range.ts'
import type { Fact } from '../parts/fact.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** “120 (84 to 153)”. */
function ranged({ expected, low, high }: Ranged, style: NumberStyle, page: MoneyPage): string {
  const { locale, currency } = page
  const shown = (value: number) => formatNumber(value, locale, { currency, ...style })
  return withRange(shown(expected), shown(low), shown(high), locale)
}

/** What the widget leads with. */
export function leadingFacts(result: ForecastResult, page: MoneyPage): readonly Fact[] {
  const { locale } = page
  const money = { kind: 'money', digits: 0 } as const
  const whole = { kind: 'integer' } as const
  return [
    {
      metric: 'forecast-purchases',
      label: words.purchases[locale],
      value: result.purchases.expected,
      style: whole,
      shown: ranged(result.purchases, whole, page)
    },
    {
      metric: 'forecast-money',
      label: words.money[locale],
      value: result.money.expected,
      style: money,
      shown: ranged(result.money, money, page)
    },
    {
      metric: 'forecast-alive',
      label: words.alive[locale],
      value: result.alive,
      style: whole
    },
    {
      metric: 'forecast-worth',
      label: words.worth[locale],
      value: result.worth.customers,
      style: whole
    },
    {
      metric: 'forecast-spend',
      label: words.perPurchase[locale],
      value: result.spend.mean,
      style: { kind: 'money', digits: 2 }
    }
  ]
}

/** How the check went. */
export function holdoutFacts(holdout: Holdout, { locale }: MoneyPage): readonly Fact[] {
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const error = { kind: 'number', digits: 2 } as const
  return [
    {
      metric: 'forecast-groups-inside',
      label: words.holdoutInside[locale],
      value: holdout.inside,
      style: { kind: 'integer' },
      shown: words.ofGroups[locale]
        .replace('{n}', whole(holdout.inside))
        .replace('{m}', whole(holdout.groups.length))
    },
    {
      metric: 'forecast-customers-inside',
      label: words.holdoutCustomers[locale],
      value: holdout.customersInside,
      style: { kind: 'percent', digits: 1 }
    },
    {
      metric: 'forecast-error',
      label: words.errorModel[locale],
      value: holdout.error.model,
      style: error
    },
    {
      metric: 'forecast-error-naive',
      label: words.errorNaive[locale],
      value: holdout.error.naive,
      style: error
    }
  ]
}
