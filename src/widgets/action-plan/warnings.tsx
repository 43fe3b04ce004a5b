import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { boardWords as words } from './board-words.ts'
import { explainConflict } from './conflict-sentences.ts'

/** Sentences that are shown; the others are counted. */
const SHOWN = 20

interface Props {
  readonly plan: YearPlan
  readonly page: MoneyPage
}

/** Everything that clashes, in sentences. */
export function Warnings({ plan: { conflicts }, page }: Props) {
  const { locale } = page
  return (
    <div class="plan-warnings">
      <h5>{words.warnings[locale]}</h5>
      {conflicts.length === 0 ? (
        <p>{words.noWarnings[locale]}</p>
      ) : (
        <ul>
          {conflicts.slice(0, SHOWN).map(conflict => {
            const sentence = explainConflict(conflict, page)
            return (
              <li key={sentence} data-conflict={conflict.kind}>
                {sentence}
              </li>
            )
          })}
          {conflicts.length > SHOWN && (
            <li>
              {conflicts.length - SHOWN} {words.moreWarnings[locale]}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
