import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { nameOf } from '../../charts/names.ts'
import { sayer } from '../../charts/say.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { sumWords as words } from './sum-words.ts'
import { words as columnWords } from './words.ts'

interface Props {
  readonly plan: YearPlan
  readonly page: MoneyPage
}

const COLUMNS = ['contacts', 'cost', 'responses', 'caused', 'net', 'given', 'breakEven'] as const

/** What each action costs and brings, and the response from which it pays. */
export function ActionTable({ plan: { actions }, page }: Props) {
  const { locale } = page
  const say = sayer(page)
  return (
    <Scroll label={words.caption[locale]}>
      <table class="plan-actions">
        <caption>{words.caption[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{columnWords.action[locale]}</th>
            {COLUMNS.map(column => (
              <th key={column} scope="col" class="number">
                {words[column][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map(({ line, name, response, sums }) => (
            <tr key={line} data-line={line}>
              <th scope="row">{nameOf(name, locale)}</th>
              <td class="number">{say.count(sums.contacts)}</td>
              <td class="number">{say.money(sums.cost)}</td>
              <td class="number">{say.number(sums.responses)}</td>
              <td class="number">{say.money(sums.caused)}</td>
              <td class="number">
                <Result metric={`net-line-${line}`} value={sums.net}>
                  {say.money(sums.net)}
                </Result>
              </td>
              <td class="number">{say.share(response)}</td>
              <td class="number">
                <Result metric={`pays-line-${line}`} value={sums.breakEven ?? undefined}>
                  {sums.breakEven === null ? words.never[locale] : say.share(sums.breakEven)}
                </Result>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
