import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import type { NumberStyle } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

/** What the year costs, brings, and asks of its customers. */
export function factsOf(
  { total, customers, fullest, conflicts }: YearPlan,
  locale: Locale
): Fact[] {
  const fact = (
    metric: string,
    label: Localised,
    value: number | null,
    style: NumberStyle
  ): Fact => ({ metric, label: label[locale], value, style })
  return [
    fact('plan-cost', words.totalCost, total.cost, { kind: 'money' }),
    fact('plan-answered', words.answered, total.answered, { kind: 'money' }),
    fact('plan-caused', words.caused, total.caused, { kind: 'money' }),
    fact('plan-net', words.net, total.net, { kind: 'money' }),
    fact('plan-break-even', words.breakEven, total.breakEven, { kind: 'percent', digits: 1 }),
    fact('plan-contacts', words.totalContacts, total.contacts, { kind: 'integer' }),
    fact('plan-per-head', words.perHead, customers > 0 ? total.contacts / customers : null, {
      kind: 'number'
    }),
    fact('plan-fullest', words.fullest, fullest?.fullest ?? null, { kind: 'number' }),
    fact('plan-warnings', words.clashes, conflicts.length, { kind: 'integer' })
  ]
}
