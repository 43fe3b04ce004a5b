import type { Middle } from '../../analysis/retention/bootstrap.ts'
import type { Outlook } from '../../analysis/retention/compare.ts'
import { alphaOf, betaOf } from '../../analysis/retention/leaving.ts'
import { moneyOf } from '../../analysis/retention/worth.ts'
import { sayTime } from '../../charts/time-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { Shown } from './result.ts'
import { words } from './words.ts'

const MONEY = { kind: 'money', digits: 0 } as const
const SHARE = { kind: 'percent', digits: 1 } as const

/** What each way of looking at the customers comes to. */
export function factsOf(shown: Shown, locale: Locale): readonly Fact[] {
  const { found } = shown
  const { naive, sbg, truth, curve, watched, shape } = found
  const number = (value: number, style: Fact['style']) => formatNumber(value, locale, style)
  const lifetime = (
    metric: string,
    label: keyof typeof words,
    { lifetime: of }: Outlook
  ): Fact => ({
    metric,
    label: words[label][locale],
    value: of.ok ? of.periods : null,
    style: { kind: 'number' },
    shown: of.ok ? sayTime(of.periods, found.per, locale) : words.endless[locale]
  })
  const value = (metric: string, label: keyof typeof words, of: Outlook): Fact => ({
    metric,
    label: words[label][locale],
    value: moneyOf(shown, of.within),
    style: MONEY
  })
  const rest = (metric: string, label: keyof typeof words, { residual }: Outlook): Fact => ({
    metric,
    label: words[label][locale],
    value: residual.ok ? moneyOf(shown, residual.periods) : null,
    style: MONEY,
    ...(residual.ok ? {} : { shown: words.endlessRest[locale] })
  })
  const shapeFact = (metric: string, label: string, of: number, { low, high }: Middle): Fact => {
    const inside = Number.isFinite(of)
    const upper = Number.isFinite(high)
      ? `${words.to[locale]} ${number(high, { kind: 'number' })}`
      : `– ${words.noLimit[locale]}`
    return {
      metric,
      label,
      value: inside ? of : null,
      style: { kind: 'number' },
      shown: inside
        ? `${number(of, { kind: 'number', digits: 3 })} (${number(low, { kind: 'number' })} ${upper})`
        : words.none[locale]
    }
  }
  const last = curve.days.indexOf(watched)
  const at = (of: readonly number[]) => number(of[last] as number, SHARE)
  return [
    {
      metric: 'naive-churn',
      label: words.naiveChurn[locale],
      value: naive.leaving.first,
      style: SHARE
    },
    {
      metric: 'km-left',
      label: words.seenLeft[locale],
      value: curve.survival[last] as number,
      style: SHARE,
      shown: `${at(curve.survival)} (${at(curve.low)} ${words.to[locale]} ${at(curve.high)})`
    },
    shapeFact('sbg-alpha', 'α', alphaOf(sbg.leaving), shape.alpha),
    shapeFact('sbg-beta', 'β', betaOf(sbg.leaving), shape.beta),
    lifetime('naive-lifetime', 'naiveLifetime', naive),
    lifetime('sbg-lifetime', 'sbgLifetime', sbg),
    ...(truth ? [lifetime('truth-lifetime', 'trueLifetime', truth)] : []),
    value('naive-value', 'naiveValue', naive),
    value('sbg-value', 'sbgValue', sbg),
    ...(truth ? [value('truth-value', 'trueValue', truth)] : []),
    rest('naive-rest', 'naiveRest', naive),
    rest('sbg-rest', 'sbgRest', sbg),
    ...(truth ? [rest('truth-rest', 'trueRest', truth)] : [])
  ]
}
