import type { ReadonlySignal } from '@preact/signals'
import type { MetricId } from '../../metrics/catalogue.ts'
import type { Sheet } from '../../metrics/sheet.ts'
import { countOf, type Page, showValue } from '../../metrics/show.ts'
import type { SheetView } from '../parts/reader-sheet.ts'
import { words } from './words.ts'

interface Props extends SheetView {
  /** What is not up to date; empty while every field has a usable number. */
  readonly stale: ReadonlySignal<string>
}

/**
 * The three numbers that a budget is defended with, under the reader's conventions. They stay in sight
 * at the foot of the window while the fields above them are.
 */
export function Headline({ sheet: current, page: shown, stale }: Props) {
  const [sheet, page] = [current.value, shown.value]
  const { locale } = page
  const numberOf = (id: MetricId) => {
    const outcome = sheet.solution.get(id)
    return outcome?.ok ? outcome.value : undefined
  }
  const money = (id: MetricId) => {
    const value = numberOf(id)
    return value === undefined ? words.none[locale] : showValue(id, value, page)
  }
  const { cac } = sheet.conventions
  return (
    <dl class={stale.value ? 'sheet-headline is-stale' : 'sheet-headline'}>
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
        <dd>{payback(sheet, page)}</dd>
      </div>
    </dl>
  )
}

/** Reasons for which the cost is not merely unknown but never comes back. */
const NEVER: ReadonlySet<string> = new Set(['never-recovered', 'no-monthly-value', 'one-payment'])

/** Months to break-even, counting those who leave: the one that the chart below draws. */
function payback({ solution }: Sheet, { locale }: Page): string {
  const outcome = solution.get('payback-churn')
  if (outcome?.ok) return countOf(outcome.value, 'months', locale)
  const never = outcome?.problem.reasons.some(({ condition }) => NEVER.has(condition.id))
  return (never ? words.never : words.none)[locale]
}
