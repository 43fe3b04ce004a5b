import type { MarginSegments } from '../../analysis/margin/segments.ts'
import { SEGMENT_NAMES } from '../../charts/margin-words.ts'
import { sayer } from '../../charts/say.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

interface Props {
  readonly result: { readonly found: MarginSegments }
  readonly page: MoneyPage
}

const HEADINGS = ['customers', 'shareOfCustomers', 'margin', 'shareOfMargin', 'mean'] as const

/** Number and margin of each segment. */
export function SegmentTable({ result: { found }, page }: Props) {
  const { locale } = page
  const say = sayer(page)
  const orNone = (value: number | null, as: (value: number) => string) =>
    value === null ? '–' : as(value)
  return (
    <Scroll label={words.segments[locale]}>
      <table>
        <caption>{words.segments[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.segment[locale]}</th>
            {HEADINGS.map(heading => (
              <th key={heading} scope="col" class="number">
                {words[heading][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.segments.map(({ id, customers, customerShare, margin, marginShare, mean }) => (
            <tr key={id}>
              <th scope="row">{SEGMENT_NAMES[locale][id]}</th>
              <td class="number">
                <Result metric={`${id}-customers`} value={customers}>
                  {say.count(customers)}
                </Result>
              </td>
              <td class="number">{say.share(customerShare)}</td>
              <td class="number">
                <Result metric={`${id}-margin`} value={margin}>
                  {say.money(margin)}
                </Result>
              </td>
              <td class="number">{orNone(marginShare, say.share)}</td>
              <td class="number">{orNone(mean, say.money)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
