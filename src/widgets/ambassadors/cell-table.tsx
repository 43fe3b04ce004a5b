import type { Matrix } from '../../analysis/ambassadors/matrix.ts'
import { CELL_NAMES } from '../../charts/ambassador-words.ts'
import { sayer } from '../../charts/say.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { ADVICE, words } from './words.ts'

interface Props {
  readonly result: { readonly matrix: Matrix }
  readonly page: MoneyPage
}

const NUMBERS = ['customers', 'spend', 'members', 'ambassadors'] as const

/** The four cells: who is in them, and what they ask for. */
export function CellTable({ result: { matrix }, page }: Props) {
  const { locale } = page
  const say = sayer(page)
  return (
    <Scroll label={words.cells[locale]}>
      <table>
        <caption>{words.cells[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.cell[locale]}</th>
            {NUMBERS.map(number => (
              <th key={number} scope="col" class="number">
                {words[number][locale]}
              </th>
            ))}
            <th scope="col">{words.what[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.cells.map(({ id, customers, share, spend, members, ambassadors }) => (
            <tr key={id}>
              <th scope="row">{CELL_NAMES[locale][id]}</th>
              <td class="number">
                <Result metric={id} value={customers}>
                  {say.count(customers)} ({say.share(share)})
                </Result>
              </td>
              <td class="number">{say.money(spend)}</td>
              <td class="number">{say.count(members)}</td>
              <td class="number">{say.count(ambassadors)}</td>
              <td class="ambassador-advice">{ADVICE[id][locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
