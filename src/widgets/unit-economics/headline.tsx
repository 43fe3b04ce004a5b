import type { MetricId } from '../../metrics/catalogue.ts'
import type { Sheet } from '../../metrics/reading.ts'
import { countOf, type Page, showValue } from '../../metrics/show.ts'
import { words } from './words.ts'

interface Props {
  readonly sheet: Sheet
  readonly page: Page
}

/** The three numbers that a budget is defended with, under the reader's conventions. */
export function Headline({ sheet, page }: Props) {
  const { locale } = page
  const numberOf = (id: MetricId) => {
    const outcome = sheet.solution.get(id)
    return outcome?.ok ? outcome.value : undefined
  }
  const money = (id: MetricId) => {
    const value = numberOf(id)
    return value === undefined ? words.none[locale] : showValue(id, value, page)
  }
  const { cac, money: counted } = sheet.conventions
  const months = numberOf(counted === 'margin' ? 'payback-margin' : 'payback')
  return (
    <dl class="sheet-headline">
      <div>
        <dt>{(cac === 'net' ? words.headlineNet : words.headlineGross)[locale]}</dt>
        <dd>{money('customer-value')}</dd>
      </div>
      <div>
        <dt>{words.headlineCac[locale]}</dt>
        <dd>{money('cac')}</dd>
      </div>
      <div>
        <dt>{words.headlinePayback[locale]}</dt>
        <dd>{months === undefined ? words.none[locale] : countOf(months, 'months', locale)}</dd>
      </div>
    </dl>
  )
}
