import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { quarterName } from '../../charts/plan-words.ts'
import { sayer } from '../../charts/say.ts'
import { Result } from '../parts/result.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { boardWords as words } from './board-words.ts'

interface Props {
  readonly plan: YearPlan
  readonly page: MoneyPage
}

/** Below the grid: each quarter's cost and return, and what is left of its budget. */
export function BudgetRow({ plan: { quarters }, page }: Props) {
  const { locale } = page
  const say = sayer(page)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="plan-row plan-budget" role="group" aria-label={words.budgetRow[locale]}>
      <div class="plan-name">
        <h5>{words.budgetRow[locale]}</h5>
      </div>
      {quarters.map(({ quarter, cost, caused, left }) => {
        const exceeded = left < -1e-9 * cost
        const figures = [
          ['cost', words.cost, cost],
          ['return', words.returned, caused],
          ['left', exceeded ? words.exceeded : words.left, left]
        ] as const
        return (
          <div key={quarter} class="plan-cell">
            <p class="plan-quarter">{quarterName(quarter, locale)}</p>
            <dl>
              {figures.map(([id, label, value]) => (
                <div key={id} class={id === 'left' && exceeded ? 'plan-over' : undefined}>
                  <dt>{label[locale]}</dt>
                  <dd>
                    {id === 'left' && exceeded && <span aria-hidden="true">▲ </span>}
                    <Result metric={`${id}-${quarter + 1}`} value={value}>
                      {say.money(Math.abs(value))}
                    </Result>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )
      })}
    </div>
  )
}
