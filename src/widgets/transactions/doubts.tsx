import type { Choice } from '../../ingest/transactions/doubt.ts'
import { doubtsOf } from '../../ingest/transactions/doubt-sentences.ts'
import type { Corrections, Report } from '../../ingest/transactions/reading.ts'
import { setCurrency } from '../../workbook/actions.ts'
import { CURRENCIES } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

interface Props {
  readonly report: Report
  readonly page: MoneyPage
  readonly store: Store
  /** Undefined for a table that cannot be corrected. */
  readonly onCorrect: ((change: (corrections: Corrections) => Corrections) => void) | undefined
}

/** What the reader should know of how the table was read, each with the click that changes it. */
export function Doubts({ report, page: { locale, currency }, store, onCorrect }: Props) {
  const act = ({ correct, currency: money }: Choice) => {
    const known = CURRENCIES.find(one => one === money)
    if (known) return () => setCurrency(store, known)
    return correct && onCorrect ? () => onCorrect(correct) : undefined
  }
  return (
    <>
      {doubtsOf(report, locale, { currency, known: CURRENCIES }).map(
        ({ kind, about, text, choices = [] }) => (
          <p key={text} class={kind === 'ask' ? 'widget-note ask' : 'widget-note'}>
            {text}
            {choices.map(choice => {
              const onClick = act(choice)
              return (
                onClick && (
                  <>
                    {' '}
                    <button class="button" type="button" name={`doubt-${about}`} onClick={onClick}>
                      {choice.label}
                    </button>
                  </>
                )
              )
            })}
          </p>
        )
      )}
    </>
  )
}
