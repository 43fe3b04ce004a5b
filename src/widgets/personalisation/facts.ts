import type { Evidence } from '../../analysis/personalisation/evidence.ts'
import type { Personalisation } from '../../analysis/personalisation/personalisation.ts'
import { perThousand } from '../../charts/personal-text.ts'
import type { NumberStyle } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

const WHOLE = { kind: 'integer' } as const
const SHARE = { kind: 'percent', digits: 1 } as const

/** What the widget leads with: the funnel, the money, the break-even, and what a test could tell. */
export function factsOf(found: Personalisation, locale: Locale): readonly Fact[] {
  const { without, personal, gain, cost, profit, breakEven, conversions, clicks } = found
  const plain = (
    metric: string,
    label: keyof typeof words,
    value: number | null,
    style: NumberStyle,
    instead?: keyof typeof words
  ): Fact => ({
    metric,
    label: words[label][locale],
    value,
    style,
    ...(value === null && instead ? { shown: words[instead][locale] } : {})
  })
  // The first whole number of sends that pays.
  const sends = breakEven.sends === null ? null : Math.ceil(breakEven.sends - 1e-9)
  return [
    plain('personal-without', 'without', without.conversions, { kind: 'number' }),
    plain('personal-with', 'personal', personal.conversions, { kind: 'number' }),
    plain('personal-gain', 'gain', gain, { kind: 'money' }),
    plain('personal-cost', 'cost', cost, { kind: 'money' }),
    plain('personal-profit', 'profit', profit, { kind: 'money' }),
    plain('personal-break-even-sends', 'breakEvenSends', sends, WHOLE, 'never'),
    plain(
      'personal-break-even-uplift',
      'breakEvenUplift',
      breakEven.uplift,
      { kind: 'percent' },
      'never'
    ),
    intervalFact(found, locale),
    plain('personal-power', 'chance', conversions.power, SHARE, 'noGroup'),
    plain('personal-needed', 'needed', all(conversions), WHOLE, 'nothing'),
    plain('personal-needed-clicks', 'neededClicks', all(clicks), WHOLE, 'nothing')
  ]
}

/** Sends in both groups. */
const all = ({ needed }: Evidence): number | null => needed && needed.treated + needed.base

function intervalFact({ conversions: { interval } }: Personalisation, locale: Locale): Fact {
  const text = interval && perThousand(interval, locale)
  const to = locale === 'en' ? 'to' : 'a'
  return {
    metric: 'personal-difference',
    label: words.interval[locale],
    value: interval && interval.difference * 1000,
    style: { kind: 'number' },
    shown: text ? `${text.difference} (${text.low} ${to} ${text.high})` : words.noGroup[locale]
  }
}
