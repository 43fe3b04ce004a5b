import type { Worth } from '../../analysis/rfm/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props {
  readonly caption: string
  readonly first: string
  readonly rows: readonly (Worth & { readonly id: string; readonly name: string })[]
  readonly page: MoneyPage
}

/** What each group of customers is and is worth. */
export function WorthTable({ caption, first, rows, page: { locale, currency } }: Props) {
  const percent = (value: number | null) =>
    value === null ? '—' : formatNumber(value, locale, { kind: 'percent', digits: 1 })
  const money = (value: number | null) =>
    value === null ? '—' : formatNumber(value, locale, { kind: 'money', currency, digits: 0 })
  return (
    <Scroll label={caption}>
      <table class="outcomes">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {(['count', 'share', 'value', 'valueShare', 'mean'] as const).map(column => (
              <th key={column} scope="col" class="number">
                {words[column][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, ...worth }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="number" data-column={words.count[locale]}>
                <Result metric={`${id}-customers`} value={worth.customers}>
                  {formatNumber(worth.customers, locale, { kind: 'integer' })}
                </Result>
              </td>
              <td class="number" data-column={words.share[locale]}>
                {percent(worth.customerShare)}
              </td>
              <td class="number" data-column={words.value[locale]}>
                <Result metric={`${id}-revenue`} value={worth.revenue}>
                  {money(worth.revenue)}
                </Result>
              </td>
              <td class="number" data-column={words.valueShare[locale]}>
                {percent(worth.revenueShare)}
              </td>
              <td class="number" data-column={words.mean[locale]}>
                {money(worth.mean)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
