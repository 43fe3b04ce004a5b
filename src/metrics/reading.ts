import { formatNumber } from '../i18n/format.ts'
import { isMetricId, type MetricId, metricOf } from './catalogue.ts'
import type { GivenId } from './givens.ts'
import { explainNoValue } from './novalue.ts'
import type { Sheet } from './sheet.ts'
import { countOf, type Page, showMoney, showValue } from './show.ts'

/** One true sentence about a metric: what its number means, or why there is none. */
export function readingOf(id: MetricId, sheet: Sheet, page: Page): string {
  const outcome = sheet.solution.get(id)
  if (!outcome) return ''
  const { locale } = page
  if (!outcome.ok) return explainNoValue(outcome.problem, locale)
  const raw = (other: string): number => {
    if (!isMetricId(other)) return sheet.givens[other as GivenId]
    const found = sheet.solution.get(other)
    return found?.ok ? found.value : Number.NaN
  }
  const of = (other: string): string => showValue(other, raw(other), page)
  return metricOf(id).reading[locale]({
    value: outcome.value,
    shown: of(id),
    conventions: sheet.conventions,
    raw,
    of,
    money: amount => showMoney(amount, page),
    percent: fraction => formatNumber(fraction, locale, { kind: 'percent' }),
    number: value => formatNumber(value, locale, { kind: 'number' }),
    months: count => countOf(count, 'months', locale),
    customers: count => countOf(count, 'customers', locale)
  })
}
