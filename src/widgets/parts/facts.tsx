import type { NumberStyle } from '../../i18n/format.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Result } from './result.tsx'
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

interface Props {
  readonly facts: readonly Fact[]
  readonly page: MoneyPage
}

/** The results that a widget leads with. */
export function Facts({ facts, page: { locale, currency } }: Props) {
  return (
    <dl class="facts">
      {facts.map(({ metric, label, value, style, shown }) => (
        <div key={metric}>
          <dt>{label}</dt>
          <dd>
            <Result metric={metric} value={value ?? undefined}>
              {shown ??
                (value === null ? '—' : formatNumber(value, locale, { currency, ...style }))}
            </Result>
          </dd>
        </div>
      ))}
    </dl>
  )
}
