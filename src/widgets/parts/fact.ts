import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import { asText } from '../../workbook/text.ts'
import type { MoneyPage } from './use-workbook.ts'

/** One result of a widget, as the DOM contract has it. */
export interface Fact {
  readonly metric: string
  readonly label: string
  /** Unrounded; null where there is none. */
  readonly value: number | null
  readonly style: NumberStyle
  /** What is said instead of the plain number: an interval with it, or why there is none. */
  readonly shown?: string
}

/** The value as it is shown. */
export const factShown = ({ value, style, shown }: Fact, { locale, currency }: MoneyPage): string =>
  shown ?? (value === null ? '—' : formatNumber(value, locale, { currency, ...style }))

/** Results as a reader copies them. */
export const factsAsText = (title: string, facts: readonly Fact[], page: MoneyPage): string =>
  asText(
    title,
    facts.map(fact => ({ label: fact.label, value: factShown(fact, page) }))
  )
