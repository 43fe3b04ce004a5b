import { MEASURES, type Measure, type RfmResult } from '../../analysis/rfm/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** Which values got which score, best first. */
export function ScoreBounds({ result, page }: { result: RfmResult; page: MoneyPage }) {
  const { locale, currency } = page
  const show = (measure: Measure, value: number) =>
    measure === 'monetary'
      ? formatNumber(value, locale, { kind: 'money', currency, digits: 0 })
      : formatNumber(value, locale, { kind: 'integer' })
  const range = (measure: Measure, score: number) => {
    const bounds = result.bounds[measure][score - 1]
    if (!bounds) return '—'
    const [low, high] = bounds
    return low === high ? show(measure, low) : `${show(measure, low)} – ${show(measure, high)}`
  }
  const scores = Array.from({ length: result.groups }, (_, i) => result.groups - i)
  return (
    <Scroll label={words.bounds[locale]}>
      <table>
        <caption>{words.bounds[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.score[locale]}</th>
            {MEASURES.map(measure => (
              <th key={measure} scope="col" class="number">
                {words[measure][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map(score => (
            <tr key={score}>
              <th scope="row">{score}</th>
              {MEASURES.map(measure => (
                <td key={measure} class="number">
                  {range(measure, score)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
