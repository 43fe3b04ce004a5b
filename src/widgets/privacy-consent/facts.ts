import type { Audience } from '../../analysis/consent/audience.ts'
import type { Rule } from '../../analysis/consent/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

/** What the widget leads with. */
export function factsOf({ decisions, allowed, counts }: Audience, locale: Locale): Fact[] {
  const of = (...rules: readonly Rule[]) =>
    rules.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0)
  const consent = of('consent', 'explicit', 'parental')
  const people = (metric: string, label: string, value: number): Fact => ({
    ...{ metric, label, value },
    style: { kind: 'integer' }
  })
  return [
    people('audience-people', words.people[locale], decisions.length),
    people('audience-allowed', words.allowed[locale], allowed),
    {
      ...{ metric: 'audience-share', label: words.share[locale] },
      ...{ value: allowed / decisions.length, style: { kind: 'percent', digits: 1 } }
    },
    people('audience-consent', words.byConsent[locale], consent),
    people('audience-other', words.byOther[locale], allowed - consent),
    people('audience-refused', words.refused[locale], of('objected', 'withdrawn'))
  ]
}
