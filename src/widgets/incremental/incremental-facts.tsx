import type { Estimate, IncrementalResult } from '../../analysis/incremental/model.ts'
import { readableBootstrap } from '../../charts/incremental-rounding.ts'
import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import type { Fact } from '../parts/fact.ts'
import { Facts } from '../parts/facts.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { returnOn } from './return-on.ts'
import { words } from './words.ts'

interface Props {
  readonly result: IncrementalResult
  readonly page: MoneyPage
  /** What treating cost; undefined until cost and margin are given, and then there is no profit to speak of. */
  readonly cost: number | undefined
}

/** The estimates with their intervals. */
export function IncrementalFacts({ result, page, cost }: Props) {
  const { locale, currency } = page
  const show = (value: number, style: NumberStyle) =>
    formatNumber(value, locale, { currency, ...style })
  const range = (low: number, high: number, style: NumberStyle) =>
    `${show(low, style)} ${words.to[locale]} ${show(high, style)}`
  const estimate = (
    metric: string,
    label: string,
    found: Estimate | null,
    style: NumberStyle
  ): Fact => ({
    metric,
    label,
    value: found?.value ?? null,
    style,
    ...(found && found.low !== null && found.high !== null
      ? { shown: `${show(found.value, style)} (${range(found.low, found.high, style)})` }
      : {})
  })
  const whole = { kind: 'money', digits: 0 } as const
  const cents = { kind: 'money', digits: 2 } as const
  const percent = { kind: 'percent', digits: 1 } as const
  const p3 = { kind: 'number', digits: 3 } as const
  // 0.000 would be a probability of nought.
  const tiny = (p: number) => (p < 0.001 ? `p < ${show(0.001, p3)}` : undefined)
  const { pValue, bootstrap, detectableLift, ratioCheck } = result
  const resampled = bootstrap && readableBootstrap(bootstrap)
  const rare = pValue === null ? undefined : tiny(pValue)
  const facts: readonly Fact[] = [
    estimate('incremental-revenue', words.incremental[locale], result.incremental, whole),
    estimate('incremental-difference', words.difference[locale], result.difference, cents),
    estimate('incremental-lift', words.lift[locale], result.lift, percent),
    {
      metric: 'incremental-p-value',
      label: words.pValue[locale],
      value: pValue,
      style: p3,
      ...(rare ? { shown: rare } : {})
    },
    ...(bootstrap && resampled
      ? [
          {
            metric: 'incremental-bootstrap-low',
            label: words.bootstrap[locale],
            value: bootstrap.low,
            style: whole,
            shown: range(resampled.low, resampled.high, whole)
          }
        ]
      : []),
    ...(cost === undefined
      ? []
      : [
          estimate('incremental-profit', words.profit[locale], result.profit, whole),
          estimate('incremental-roi', words.roi[locale], returnOn(result, cost), percent)
        ]),
    {
      metric: 'incremental-detectable',
      label: words.detectable[locale],
      value: result.detectable,
      style: cents,
      ...(result.detectable !== null && detectableLift !== null
        ? { shown: `${show(result.detectable, cents)} (${show(detectableLift, percent)})` }
        : {})
    },
    {
      metric: 'incremental-split-p-value',
      label: words.split[locale],
      value: ratioCheck?.pValue ?? null,
      style: p3,
      shown: ratioCheck
        ? `${words[ratioCheck.mismatch ? 'splitNo' : 'splitYes'][locale]} (${tiny(ratioCheck.pValue) ?? `p = ${show(ratioCheck.pValue, p3)}`})`
        : words.splitUnknown[locale]
    }
  ]
  return <Facts facts={facts} page={page} />
}
