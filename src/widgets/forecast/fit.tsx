import type { ForecastResult, Parameter } from '../../analysis/forecast/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { rangeText } from '../../i18n/range.ts'
import { Scroll } from '../parts/scroll.tsx'
import { words } from './words.ts'

const LAW = { 'bg-nbd': 'BG/NBD', 'pareto-nbd': 'Pareto/NBD' } as const

/** Greek where the papers write Greek. */
const SYMBOL: Readonly<Record<string, string>> = { alpha: 'α', beta: 'β', gamma: 'γ' }

interface Props {
  readonly result: ForecastResult
  readonly locale: Locale
}

/** Whether the searches ended where they should, and what is known of each parameter. */
export function Fit({ result: { buying, spend, customers }, locale }: Props) {
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const told = (ending: string, name: string, text: string) =>
    (ending === 'flat' ? text : words[ending === 'edge' ? 'edge' : 'notConverged'][locale]).replace(
      '{law}',
      name
    )
  const converged = words.converged[locale]
    .replace('{n}', whole(buying.agreeing))
    .replace('{m}', whole(buying.starts))
    .replace('{value}', formatNumber(buying.logLikelihood, locale, { kind: 'number', digits: 1 }))
    .replace('{rows}', whole(buying.rows))
    .replace('{customers}', whole(customers))
  return (
    <details class="widget-more" open={!buying.converged}>
      <summary>{words.fit[locale]}</summary>
      <p class="widget-note" data-ending={buying.ending}>
        {told(buying.ending, LAW[buying.law], converged)}
      </p>
      <Parameters of={buying.parameters} caption={LAW[buying.law]} locale={locale} />
      <p class="widget-note">
        {told(spend.ending, words.spendModel[locale], words.spendConverged[locale])}
      </p>
      <Parameters of={spend.parameters} caption={words.spendModel[locale]} locale={locale} />
    </details>
  )
}

interface ParametersProps {
  readonly of: readonly Parameter[]
  readonly caption: string
  readonly locale: Locale
}

function Parameters({ of, caption, locale }: ParametersProps) {
  const number = (value: number) => formatNumber(value, locale, { kind: 'number' })
  const range = (low: number, high: number) => rangeText(number(low), number(high), locale)
  const columns = [words.estimate, words.information, words.bootstrap].map(one => one[locale])
  return (
    <Scroll label={caption}>
      <table class="outcomes">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.parameter[locale]}</th>
            {columns.map(label => (
              <th key={label} scope="col" class="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map(({ name, value, interval, low, high }) => (
            <tr key={name}>
              <th scope="row">{SYMBOL[name] ?? name}</th>
              <td class="number" data-column={columns[0]}>
                {number(value)}
              </td>
              <td class="number" data-column={columns[1]}>
                {interval ? range(interval.low, interval.high) : words.none[locale]}
              </td>
              <td class="number" data-column={columns[2]}>
                {range(low, high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
