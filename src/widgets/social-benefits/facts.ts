import type { Desk } from '../../analysis/listening/desk.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

/** What the desk leads with. */
export function factsOf(desk: Desk, locale: Locale): Fact[] {
  const { agreement } = desk.compared
  const two = (value: number) => formatNumber(value, locale, { kind: 'number', digits: 2 })
  const kappa = agreement?.kappa ?? null
  const interval = agreement?.interval
  const to = locale === 'en' ? 'to' : 'a'
  const integer = { kind: 'integer' } as const
  const counts = (
    [
      ['posts-open', words.open, desk.open],
      ['posts-unhappy', words.unhappy, desk.moods.negative],
      ['leads', words.leads, desk.leads],
      ['questions', words.questions, desk.questions]
    ] as const
  ).map(([metric, label, value]) => ({ metric, label: label[locale], value, style: integer }))
  return [
    ...counts,
    {
      metric: 'deflection-saved',
      label: words.saved[locale],
      value: desk.deflection.saved + 0,
      style: { kind: 'money' }
    },
    {
      metric: 'deflection-break-even',
      label: words.breakEven[locale],
      value: desk.deflection.breakEven,
      style: { kind: 'number' }
    },
    {
      metric: 'agreement',
      label: words.agreement[locale],
      value: agreement?.observed ?? null,
      style: { kind: 'percent', digits: 0 }
    },
    {
      metric: 'kappa',
      label: words.kappa[locale],
      value: kappa,
      style: { kind: 'number', digits: 2 },
      ...(kappa !== null && interval
        ? {
            shown: `${two(kappa)} (${interval.map(two).join(` ${to} `)}, 95${locale === 'en' ? '%' : ' %'})`
          }
        : {})
    }
  ]
}
