import type { ValueResult } from '../../analysis/value/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { showDay } from '../table/describe.ts'
import { words } from './words.ts'

/** Rows shown; the file has them all. */
const SHOWN = 10

/** The customers who have brought most. */
export function BestCustomers({ result, page }: { result: ValueResult; page: MoneyPage }) {
  const { locale, currency } = page
  const money = (value: number) =>
    formatNumber(value, locale, { kind: 'money', currency, digits: 2 })
  return (
    <Scroll label={words.best[locale]}>
      <table class="outcomes">
        <caption>{words.best[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.customer[locale]}</th>
            <th scope="col" class="number">
              {words.purchases[locale]}
            </th>
            <th scope="col">{words.first[locale]}</th>
            <th scope="col">{words.last[locale]}</th>
            <th scope="col" class="number">
              {words.value[locale]}
            </th>
            <th scope="col" class="number">
              {words.net[locale]}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.best.slice(0, SHOWN).map(one => (
            <tr key={one.customer}>
              <th scope="row">{one.customer}</th>
              <td class="number" data-column={words.purchases[locale]}>
                {formatNumber(one.purchases, locale, { kind: 'integer' })}
              </td>
              <td data-column={words.first[locale]}>{showDay(one.first, locale)}</td>
              <td data-column={words.last[locale]}>{showDay(one.last, locale)}</td>
              <td class="number" data-column={words.value[locale]}>
                {money(one.value)}
              </td>
              <td class="number" data-column={words.net[locale]}>
                {money(one.net)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
