import type { IncrementalResult } from '../../analysis/incremental/model.ts'
import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** The two groups side by side. */
export function ArmTable({ result, page }: { result: IncrementalResult; page: MoneyPage }) {
  const { locale, currency } = page
  const show = (value: number | null, style: NumberStyle) =>
    value === null ? '—' : formatNumber(value, locale, { currency, ...style })
  const columns = [
    ['customers', { kind: 'integer' }],
    ['buyers', { kind: 'integer' }],
    ['revenue', { kind: 'money', digits: 0 }],
    ['mean', { kind: 'money', digits: 2 }],
    ['sd', { kind: 'money', digits: 2 }]
  ] as const
  return (
    <Scroll label={words.arms[locale]}>
      <table class="outcomes">
        <caption>{words.arms[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.arm[locale]}</th>
            {columns.map(([column]) => (
              <th key={column} scope="col" class="number">
                {words[column][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['treated', 'control'] as const).map(arm => (
            <tr key={arm}>
              <th scope="row">{words[arm][locale]}</th>
              {columns.map(([column, style]) => (
                <td key={column} class="number" data-column={words[column][locale]}>
                  {show(result[arm][column], style)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
