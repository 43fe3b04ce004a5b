import type { LadderResult, Waiting } from '../../analysis/ladder/model.ts'
import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** Every step with its waiting time, and the time from first contact where the table has it. */
export function StepTable({ result, page }: { result: LadderResult; page: MoneyPage }) {
  const { locale, currency } = page
  const show = (value: number | null | undefined, style: NumberStyle) =>
    value === null || value === undefined
      ? '—'
      : formatNumber(value, locale, { currency, ...style })
  const percent: NumberStyle = { kind: 'percent', digits: 1 }
  const whole: NumberStyle = { kind: 'integer' }
  const waited = (waiting: Waiting | undefined) => (
    <>
      <td class="number" data-column={words.inTime[locale]}>
        {show(waiting?.withinHorizon?.share, percent)}
      </td>
      <td class="number" data-column={words.medianDays[locale]}>
        {show(waiting?.median, whole)}
      </td>
      <td class="number" data-column={words.naive[locale]}>
        {show(waiting?.naiveMedian, whole)}
      </td>
      <td class="number" data-column={words.censored[locale]}>
        {show(waiting?.censored, whole)}
      </td>
    </>
  )
  const columns = [
    'reached',
    'ofPrevious',
    'inTime',
    'medianDays',
    'naive',
    'censored',
    'order'
  ] as const
  return (
    <Scroll label={words.table[locale]}>
      <table class="outcomes">
        <caption>{words.table[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.step[locale]}</th>
            {columns.map(column => (
              <th key={column} scope="col" class="number">
                {words[column][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.fromContact && (
            <tr>
              <th scope="row">{words.contact[locale]}</th>
              <td class="number" data-column={words.reached[locale]}>
                {show(result.fromContact.happened, whole)}
              </td>
              <td class="number" data-column={words.ofPrevious[locale]}>
                —
              </td>
              {waited(result.fromContact)}
              <td class="number" data-column={words.order[locale]}>
                —
              </td>
            </tr>
          )}
          {result.steps.map(({ step, reached, shareOfPrevious, waiting, meanOrder }) => (
            <tr key={step}>
              <th scope="row">{step}</th>
              <td class="number" data-column={words.reached[locale]}>
                {show(reached, whole)}
              </td>
              <td class="number" data-column={words.ofPrevious[locale]}>
                {show(shareOfPrevious, percent)}
              </td>
              {waited(waiting)}
              <td class="number" data-column={words.order[locale]}>
                {show(meanOrder, { kind: 'money', digits: 2 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
