import { guessBound, MECHANISMS } from '../../analysis/noise/mechanism.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { Noisy } from './declaration.ts'
import { words } from './words.ts'

const COUNT = { kind: 'integer' } as const
const NUMBER = { kind: 'number', digits: 1 } as const
const SHARE = { kind: 'percent', digits: 1 } as const

export function factsOf({ asked }: Noisy, locale: Locale): Fact[] {
  const { exact, answers, mean, half, halfOfMean, deviation, refused, spent, epsilon } = asked
  const say = (value: number) => formatNumber(value + 0, locale, NUMBER)
  const share = (value: number) => formatNumber(value, locale, SHARE)
  const between = (middle: number, by: number) =>
    `${say(middle)} (${words.interval[locale]} ${say(middle - by)} ${words.to[locale]} ${say(middle + by)})`
  const first = answers[0] as number
  const guess = (metric: string, label: keyof typeof words, value: number): Fact => ({
    ...{ metric, label: words[label][locale], value, style: SHARE },
    shown: `${words.atMost[locale]} ${share(value)}`
  })
  const differencing = MECHANISMS[asked.mechanism].differencing(epsilon)
  return [
    { metric: 'exact-count', label: words.exact[locale], value: exact, style: COUNT },
    {
      ...{ metric: 'noisy-count', label: words.answer[locale], value: first, style: NUMBER },
      shown: between(first, half)
    },
    {
      ...{ metric: 'mean-count', label: words.mean[locale], value: mean, style: NUMBER },
      shown: between(mean, halfOfMean)
    },
    { metric: 'noise-deviation', label: words.deviation[locale], value: deviation, style: NUMBER },
    {
      ...{
        metric: 'answers-given',
        label: words.given[locale],
        value: answers.length,
        style: COUNT
      },
      shown: `${answers.length}${refused > 0 ? ` (${words.refused[locale]}: ${refused})` : ''}`
    },
    {
      ...{ metric: 'epsilon-spent', label: words.spent[locale], value: spent },
      style: { kind: 'number', digits: 2 }
    },
    guess('guess-bound', 'boundOne', guessBound(epsilon)),
    guess('guess-bound-all', 'boundAll', guessBound(spent)),
    {
      ...{ metric: 'differencing', label: words.differencing[locale], value: differencing },
      ...{ style: SHARE, shown: `${words.right[locale]} ${share(differencing)}` }
    }
  ]
}
