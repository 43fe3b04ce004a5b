import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import type { Processing } from './result.ts'
import { words } from './words.ts'

/** What the widget leads with. */
export function factsOf({ clock, checklist }: Processing, locale: Locale): Fact[] {
  const { due, blocked, claim, unknown } = clock.records
  const { there, needed } = checklist
  const count = (metric: string, id: keyof typeof words, value: number): Fact => ({
    ...{ metric, label: words[id][locale], value },
    style: { kind: 'integer' }
  })
  const soon = clock.ahead.reduce((sum, one) => sum + one, 0)
  return [
    count('retention-due', 'due', due),
    count('retention-soon', 'soon', soon),
    count('retention-blocked', 'blocked', blocked + claim),
    count('retention-unknown', 'unknown', unknown),
    {
      ...{ metric: 'record-complete', label: words.complete[locale] },
      ...{ value: there / needed, style: { kind: 'percent', digits: 0 } }
    },
    count('record-missing', 'missing', needed - there)
  ]
}
