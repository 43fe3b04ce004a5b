import type { StepLift } from '../../analysis/lift/lift.ts'
import { PER_SEND } from '../../analysis/lift/model.ts'
import { wilson } from '../../analysis/statistics/wilson.ts'
import { pointsText, timesText } from '../../charts/lift-numbers.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { Found } from './result.ts'
import { partWords, words } from './words.ts'

const SHARE = { kind: 'percent', digits: 1 } as const
const WHOLE = { kind: 'integer' } as const

/** What the widget leads with: difference and ratio of all who were written to. */
export const factsOf = ({ lift }: Found, locale: Locale): readonly Fact[] =>
  PER_SEND.flatMap(rate => stepFacts(rate, lift, locale))

function stepFacts(
  rate: (typeof PER_SEND)[number],
  lift: readonly StepLift[],
  locale: Locale
): readonly Fact[] {
  const step = lift.find(one => one.rate === rate)
  const difference = step?.difference ?? null
  const ratio = step?.ratio ?? null
  return [
    {
      metric: `lift-${rate}-difference`,
      label: words[`${rate}Difference`][locale],
      value: difference && 100 * difference.difference,
      style: { kind: 'number' },
      shown: difference ? pointsText(difference, locale) : words.noShare[locale]
    },
    {
      metric: `lift-${rate}-ratio`,
      label: words[`${rate}Ratio`][locale],
      value: ratio?.ratio ?? null,
      style: { kind: 'number' },
      shown: ratio ? timesText(ratio, locale) : words[difference ? 'noRatio' : 'noShare'][locale]
    }
  ]
}

const fact = (
  metric: string,
  label: Localised,
  value: number | null,
  style: Fact['style'],
  locale: Locale,
  instead: Localised = partWords.impossible
): Fact => ({
  ...{ metric, label: label[locale], value, style },
  ...(value === null ? { shown: instead[locale] } : {})
})

export const claimFacts = ({ points, times }: Found, locale: Locale): readonly Fact[] => [
  fact('claim-points-detect', partWords.pointsDetect, points?.detect ?? null, WHOLE, locale),
  fact('claim-points-precise', partWords.pointsPrecise, points?.precise ?? null, WHOLE, locale),
  fact('claim-times-detect', partWords.timesDetect, times?.detect ?? null, WHOLE, locale),
  fact('claim-times-precise', partWords.timesPrecise, times?.precise ?? null, WHOLE, locale)
]

export const bestFacts = ({ contest }: Found, locale: Locale): readonly Fact[] => {
  const { expected, runs } = contest
  return [
    fact('best-first', partWords.first, expected.first, SHARE, locale),
    fact('best-again', partWords.again, expected.again, SHARE, locale),
    fact('best-fell', partWords.fell, runs.fell / runs.runs, SHARE, locale),
    fact('best-right', partWords.right, runs.right / runs.runs, SHARE, locale),
    fact('best-runs', partWords.runs, runs.runs, WHOLE, locale)
  ]
}

export function peekFacts({ peeked }: Found, locale: Locale): readonly Fact[] {
  const { theory, runs } = peeked
  const found = wilson(runs.alarmed.at(-1) ?? 0, runs.runs, 0.95)
  const say = (share: number) => formatNumber(share, locale, SHARE)
  const [from, to] = locale === 'en' ? ['', 'to'] : ['de ', 'a']
  const { reported } = runs
  return [
    fact('peek-theory', partWords.theory, theory.at(-1) ?? null, SHARE, locale),
    {
      ...fact('peek-simulated', partWords.simulated, found.share, SHARE, locale),
      shown: `${say(found.share)} (${from}${say(found.low)} ${to} ${say(found.high)})`
    },
    fact('peek-last', partWords.atLast, runs.atLast / runs.runs, SHARE, locale),
    {
      ...fact(
        'peek-reported',
        partWords.reported,
        reported === null ? null : 100 * reported,
        { kind: 'number', digits: 2 },
        locale,
        partWords.noAlarm
      ),
      ...(reported === null
        ? {}
        : {
            shown: `±${formatNumber(100 * reported, locale, { kind: 'number', digits: 2 })} ${locale === 'en' ? 'points' : 'puntos'}`
          })
    },
    fact('peek-runs', partWords.tests, runs.runs, WHOLE, locale)
  ]
}
