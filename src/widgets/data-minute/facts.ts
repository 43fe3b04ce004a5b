import type { ShownScale } from '../../charts/minute-shown.ts'
import { PER, rateText } from '../../charts/minute-text.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

/** The figure in the foreground, in the span and at the size of the reader's company. */
export function factsOf({ figures, picked, span }: ShownScale, locale: Locale): Fact[] {
  const figure = figures[picked]
  const per = PER[span][locale]
  const rate = (metric: string, label: string, value: number | null): Fact => ({
    metric,
    label,
    value,
    style: { kind: 'number' },
    ...(value === null ? {} : { shown: rateText(value, locale) })
  })
  if (!figure) return []
  return [
    rate('minute-rate', `${words.rate[locale]}, ${per}`, figure.rate),
    rate('minute-every', words.every[locale], figure.every),
    rate('minute-person', `${words.perPerson[locale]}, ${per}`, figure.perPerson),
    rate('minute-customers', `${words.yours[locale]}, ${per}`, figure.customers),
    rate('minute-employee', `${words.perEmployee[locale]}, ${per}`, figure.perEmployee),
    { metric: 'minute-age', label: words.age[locale], value: figure.age, style: { kind: 'number' } }
  ]
}
