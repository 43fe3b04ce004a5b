import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { Records } from './result.ts'
import { words } from './words.ts'

/** What all records together lead with. */
export function factsOf({ survey, options }: Records, locale: Locale): Fact[] {
  const count = (metric: string, label: Localised, value: number): Fact => ({
    ...{ metric, label: label[locale], value, style: { kind: 'integer' } }
  })
  return [
    count('customers', words.people, survey.people),
    count('joined', words.joined, survey.joined),
    {
      ...{ metric: 'mean-completeness', label: words.mean[locale], value: survey.mean },
      style: { kind: 'percent', digits: 1 }
    },
    count('conflicts', words.conflicts, survey.conflicts),
    count('rule-matters', words.ruleMatters, survey.ruleMatters),
    count('may-email', words.mayEmail, survey.mayEmail.strictest),
    count('by-rule', words.byRule, survey.mayEmail[options.rule]),
    count('to-ask', words.toAsk, survey.toAsk),
    count('special', words.special, survey.special)
  ]
}
