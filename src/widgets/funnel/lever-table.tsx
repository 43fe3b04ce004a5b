import type { FunnelFindings } from '../../analysis/marketing-funnel/findings.ts'
import { LEVER_NAMES } from '../../charts/funnel-text.ts'
import { sentenceCase } from '../../i18n/case.ts'
import { formatNumber, type NumberStyle } from '../../i18n/format.ts'
import { Result } from '../parts/result.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

const GAIN = { kind: 'number', signed: true } as const

interface Props {
  readonly found: FunnelFindings
  readonly page: MoneyPage
}

/** The four parts of the funnel beside each other: equal in elasticity, unequal in cost and room. */
export function LeverTable({ found: { levers, funnel }, page: { locale, currency } }: Props) {
  const cell = (
    column: keyof typeof words,
    metric: string,
    value: number | null,
    style: NumberStyle
  ) => (
    <td class="number" data-column={words[column][locale]}>
      <Result metric={metric} value={value ?? undefined}>
        {value === null ? '—' : formatNumber(value, locale, { currency, ...style })}
      </Result>
    </td>
  )
  return (
    <Scroll label={words.compare[locale]}>
      <table class="outcomes">
        <caption>{words.compare[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lever[locale]}</th>
            {(['elasticity', 'extra', 'point', 'room', 'perExtra'] as const).map(column => (
              <th key={column} scope="col" class="number">
                {words[column][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levers.map(({ id, elasticity, extra, point, room, costPerExtra }) => (
            <tr key={id}>
              <th scope="row">{sentenceCase(LEVER_NAMES[id][locale], locale)}</th>
              {cell('elasticity', `elasticity-${id}`, elasticity, { kind: 'number', digits: 2 })}
              {cell('extra', `extra-${id}`, extra, GAIN)}
              {cell('point', `point-${id}`, point, GAIN)}
              {cell(
                'room',
                `room-${id}`,
                room === null ? null : funnel.counts.customer * (1 + room),
                { kind: 'number' }
              )}
              {cell('perExtra', `cost-${id}`, costPerExtra, { kind: 'money' })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
