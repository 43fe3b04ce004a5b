import type { QualityReport } from '../../analysis/data-quality/report.ts'
import type { PairView } from '../../analysis/data-quality/views.ts'
import { COMPARED_NAMES } from '../../charts/quality-names.ts'
import { formatNumber } from '../../i18n/format.ts'
import { CONTACT_COLUMNS } from '../../ingest/contacts/columns.ts'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { LEVEL_NAMES, VERDICT_NAMES } from './names.ts'
import { pairId } from './params.ts'
import { words } from './words.ts'

interface Props {
  readonly pair: PairView
  readonly report: QualityReport
  readonly page: MoneyPage
  readonly threshold: number
  readonly onSay: (key: string, verdict: string) => void
}

/** Two rows beside each other, what speaks for and against, and the reader's word on them. */
export function PairCard({ pair, report, page: { locale }, threshold, onSay }: Props) {
  const { key, lines, rows, evidence, probability, joined, said } = pair
  const bits = (value: number) =>
    formatNumber(value + 0, locale, { kind: 'number', digits: 1, signed: true })
  const confidence = formatNumber(Math.min(0.9999, probability), locale, {
    kind: 'percent',
    digits: probability > 0.99 ? 2 : 1
  })
  const id = pairId(key)
  const outcome = !joined
    ? 'notJoined'
    : probability < threshold && said === null
      ? 'throughOthers'
      : 'joined'
  const shown = report.shown
    .map((column, at) => ({ ...report.columns[column], at }))
    .filter(({ at }) => rows[0][at] !== '' || rows[1][at] !== '')
  return (
    <li class="quality-pair">
      <Scroll label={`${words.linesAre[locale]} ${lines.join(', ')}`}>
        <table class="quality-rows">
          <thead>
            <tr>
              <th scope="col">{words.line[locale]}</th>
              {shown.map(({ holds, header, index }) => (
                <th key={index} scope="col">
                  {holds ? CONTACT_COLUMNS[holds].label[locale] : header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, side) => (
              <tr key={lines[side]}>
                <th scope="row">{lines[side]}</th>
                {shown.map(({ at, index }) => (
                  <td key={index}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="quality-evidence">
        <strong>
          {words.confidence[locale]}: {confidence}, {words[outcome][locale]}.
        </strong>{' '}
        {words.before[locale]}: {bits(report.prior)}
        {evidence
          .filter(({ level }) => level !== 'missing')
          .map(({ field, level, bits: weight, shared }) => (
            <span key={field} data-field={field} data-level={level}>
              {' · '}
              {COMPARED_NAMES[field][locale]} {LEVEL_NAMES[level][locale]}{' '}
              {shared ? `(${words.sharedBits[locale]})` : bits(weight)}
            </span>
          ))}
        {' = '}
        {bits(pair.bits + report.prior)}
      </p>
      <fieldset class="choice quality-verdict">
        <legend class="visually-hidden">
          {words.linesAre[locale]} {lines.join(', ')}
        </legend>
        {(['computed', 'same', 'apart'] as const).map(verdict => (
          <label key={verdict}>
            <input
              type="radio"
              name={id}
              value={verdict}
              checked={(said ?? 'computed') === verdict}
              onChange={() => onSay(key, verdict)}
            />
            <span>{VERDICT_NAMES[verdict][locale]}</span>
          </label>
        ))}
      </fieldset>
    </li>
  )
}
