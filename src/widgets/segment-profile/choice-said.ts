import type { Chosen, SegmentViews } from '../../analysis/segments/views.ts'
import { FIELD_NAMES, traitName } from '../../charts/segment-words.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** “Chosen: age 25–34; buys milk. 12 of 59 people.” */
export function choiceSaid(of: SegmentViews, chosen: Chosen, page: MoneyPage): string {
  const { locale } = page
  const parts = of.views.flatMap(({ view, bars }) => {
    const keys = chosen[view]
    if (!keys || keys.size === 0) return []
    const names = bars.flatMap(({ key, trait }) => (keys.has(key) ? traitName(trait, page) : []))
    // A bar that this table or this segment does not show still holds: its key says what it was.
    const others = [...keys].filter(key => !bars.some(bar => bar.key === key))
    return `${FIELD_NAMES[view][locale]}: ${formatList([...names, ...others], locale)}`
  })
  if (parts.length === 0) return words.chosenNone[locale]
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const to = locale === 'en' ? 'of' : 'de'
  return `${words.chosen[locale]}: ${parts.join('; ')}. ${count(of.picked)} ${to} ${count(of.members)} ${words.people[locale]}.`
}
