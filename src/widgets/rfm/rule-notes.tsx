import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { type RfmValues, rfmParams } from './fields.ts'
import { words } from './words.ts'

/** What was made of class rules that say something else than they mean. */
export function RuleNotes({ values, locale }: { values: RfmValues; locale: Locale }) {
  const typed = [values.fromA, values.fromB, values.fromC, values.fromD]
  const { from } = rfmParams(values, {}, 0).classes
  const moved = from.some((threshold, at) => threshold !== typed[at])
  const weightless = values.weightR + values.weightF + values.weightM === 0
  const share = (value: number) => formatNumber(value, locale, { kind: 'percent' })
  const taken = from.map((threshold, at) => `${'ABCD'[at]} ${share(threshold)}`).join(', ')
  return (
    <p class="widget-note" role="status">
      {moved && `${words.outOfOrder[locale]}: ${taken}. `}
      {weightless && words.noWeight[locale]}
    </p>
  )
}
