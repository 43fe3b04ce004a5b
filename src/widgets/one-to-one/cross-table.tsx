import { CUSTOMER_SEGMENTS } from '../../charts/one-to-one-words.ts'
import { sayer } from '../../charts/say.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { OneToOne } from './result.ts'
import { stepWords as words } from './step-words.ts'

interface Props {
  readonly result: OneToOne
  readonly page: MoneyPage
}

/** Value across, interest down: who brings what and wants what. */
export function CrossTable({ result: { cross }, page }: Props) {
  const { locale } = page
  const say = sayer(page)
  const nameOf = (interest: string | null) =>
    interest === null
      ? words.otherInterests[locale]
      : interest.slice(0, 40) || words.unknownInterest[locale]
  return (
    <Scroll label={words.step2[locale]}>
      <table>
        <caption class="visually-hidden">{words.step2[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.segment[locale]}</th>
            <th scope="col" class="number">
              {words.people[locale]}
            </th>
            <th scope="col" class="number">
              {words.spent[locale]}
            </th>
            {cross.interests.map(interest => (
              <th key={interest} scope="col" class="number">
                {nameOf(interest)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cross.rows.map(({ id, people, spent, counts }) => (
            <tr key={id}>
              <th scope="row">{CUSTOMER_SEGMENTS[id][locale]}</th>
              <td class="number">
                <Result metric={`segment-${id}`} value={people}>
                  {say.count(people)}
                </Result>
              </td>
              <td class="number">{say.money(spent)}</td>
              {counts.map((count, at) => (
                <td key={cross.interests[at]} class="number">
                  {say.count(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
