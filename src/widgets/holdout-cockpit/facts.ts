import { holds, sees } from '../../charts/trial-strip.ts'
import { effectText, inUnit, outOf } from '../../charts/trial-text.ts'
import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { Found } from './result.ts'
import { words } from './words.ts'

export const WHOLE = { kind: 'integer' } as const
export const SHARE = { kind: 'percent', digits: 1 } as const
export const MONEY = { kind: 'money' } as const

/** Makes a fact; what is said where there is no value is a word of the widget. */
export const fact = (
  metric: string,
  label: keyof typeof words,
  value: number | null,
  style: NumberStyle,
  locale: Locale,
  instead?: keyof typeof words
): Fact => ({
  ...{ metric, label: words[label][locale], value, style },
  ...(value === null && instead ? { shown: words[instead][locale] } : {})
})

/** What the widget leads with: what the split sees, the best ones, and what the draws came to. */
export function factsOf(found: Found, locale: Locale): readonly Fact[] {
  const { plan, sight, strip, stakes, best, revenue, even } = found
  const { kind } = plan.outcome
  const effect = (metric: string, label: keyof typeof words, value: number | null): Fact => ({
    ...fact(metric, label, value && inUnit(value, kind), MONEY, locale, 'noEffect'),
    // Points have no sign of their own, and money is written in the reader's currency.
    ...(kind === 'share' && value !== null
      ? { shown: effectText(value, kind, { locale, currency: '' }) }
      : {})
  })
  const whole = (value: number | null) => value && Math.ceil(value - 1e-9)
  const drawn = (metric: string, label: 'held' | 'seen', of: typeof holds): Fact => {
    const count = strip.trials.filter(trial => of(trial, strip.truth)).length
    return {
      ...fact(metric, label, count, WHOLE, locale),
      shown: outOf(count, strip.trials.length, { locale, currency: '' })
    }
  }
  return [
    fact('holdout-control', 'control', plan.control, WHOLE, locale),
    effect('holdout-half', 'half', sight.half),
    effect('holdout-smallest', 'smallest', sight.smallest),
    fact('holdout-power', 'chance', sight.power, SHARE, locale),
    fact('holdout-needed', 'needed', whole(sight.needed), WHOLE, locale, 'never'),
    fact('holdout-needed-even', 'neededEven', whole(sight.neededEven), WHOLE, locale, 'never'),
    fact('holdout-given-up', 'givenUp', plan.control * plan.effect * revenue, MONEY, locale),
    {
      ...fact('holdout-best-power', 'bestPower', 0.5, SHARE, locale),
      shown: `${words.half50[locale]} (${formatNumber(even, locale, SHARE)})`
    },
    {
      ...fact('holdout-best-profit', 'bestProfit', best.control / stakes.customers, SHARE, locale),
      ...(best.control === 0 ? { shown: words.nobody[locale] } : {})
    },
    drawn('strip-held', 'held', holds),
    drawn('strip-seen', 'seen', sees)
  ]
}
