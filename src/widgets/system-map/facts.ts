import type { Situation } from '../../analysis/system-map/situation.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Fact } from '../parts/fact.ts'
import { words } from './words.ts'

export const count = (metric: string, label: string, value: number): Fact => ({
  metric,
  label,
  value,
  style: { kind: 'integer' }
})

export const actionsPossible = ({ actions }: Situation, locale: Locale): Fact =>
  count(
    'actions-possible',
    words.facts.possible[locale],
    actions.filter(({ reason }) => !reason).length
  )
