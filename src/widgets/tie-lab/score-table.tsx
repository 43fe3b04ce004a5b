import { MEASURES } from '../../analysis/rfm/model.ts'
import { classAt, differs, type Placing } from '../../analysis/rfm/reorder.ts'
import { sayer } from '../../charts/say.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Found } from './result.ts'
import { words } from './words.ts'

/** Rows that are shown of a long table: those that change. */
const MOST = 30

/** Who has which scores: as the table stands, shuffled, and by the rule that it is compared with. */
export function ScoreTable({ found, page }: { readonly found: Found; readonly page: MoneyPage }) {
  const { locale } = page
  const say = sayer(page)
  const { rows, order, ties } = found
  const [otherRule, other]: readonly ['share' | 'appearance', Placing] =
    ties === 'appearance' ? ['share', found.share] : ['appearance', found.ntile]
  const changes = (row: number) =>
    differs('any', order.here, order.there, row) || differs('any', order.here, other, row)
  const all = [...rows.keys()]
  const shown = rows.length <= MOST ? all : all.filter(changes).slice(0, MOST)
  return (
    <>
      <Scroll label={words.caption[locale]}>
        <table class="tie-table">
          <caption>{words.caption[locale]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.customer[locale]}</th>
              <th scope="col">{words.values[locale]}</th>
              <th scope="col">{words.here[locale]}</th>
              <th scope="col">{words.there[locale]}</th>
              <th scope="col">{words[otherRule === 'share' ? 'byShare' : 'byNtile'][locale]}</th>
              <th scope="col" class="number">
                {words.restless[locale]}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(row => {
              const { customer, days, purchases, money } = rows[row] as Found['rows'][number]
              return (
                // Two rows may be the same to the last cell.
                <tr key={row}>
                  <th scope="row">{customer}</th>
                  <td>
                    {say.count(days)} · {say.count(purchases)} · {say.money(money)}
                  </td>
                  <td>{scoresOf(order.here, row)}</td>
                  <Compared one={order.here} two={order.there} row={row} page={page} />
                  <Compared one={order.here} two={other} row={row} page={page} />
                  <td class="number">
                    {formatNumber(order.restless[row] as number, locale, {
                      kind: 'percent',
                      digits: 0
                    })}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      {shown.length < rows.length && (
        <p class="widget-note">
          {locale === 'en'
            ? `Shown are ${say.count(shown.length)} of ${say.count(rows.length)} customers: those whose scores change, the first ${say.count(MOST)} at most.`
            : `Se muestran ${say.count(shown.length)} de ${say.count(rows.length)} clientes: los que cambian de nota, como mucho los ${say.count(MOST)} primeros.`}
        </p>
      )}
    </>
  )
}

/** “3-1-2 C”. */
const scoresOf = (placing: Placing, row: number): string =>
  `${MEASURES.map(measure => placing.scores[measure][row]).join('-')} ${classAt(placing, row)}`

/** The second placing, in words too where it is another. */
function Compared({
  one,
  two,
  row,
  page
}: {
  readonly one: Placing
  readonly two: Placing
  readonly row: number
  readonly page: MoneyPage
}) {
  const text = scoresOf(two, row)
  if (!differs('any', one, two, row)) return <td>{text}</td>
  return (
    <td>
      <strong>{text}</strong> ({words.changes[page.locale]})
    </td>
  )
}
