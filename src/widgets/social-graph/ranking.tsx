import { useMemo } from 'preact/hooks'
import { agreementOf } from '../../analysis/network/agreement.ts'
import { type Influence, MEASURES, ranked } from '../../analysis/network/influence.ts'
import type { Network } from '../../analysis/network/model.ts'
import { nameOf } from '../../charts/names.ts'
import { MEASURE_NAMES } from '../../charts/network/names.ts'
import type { DataTable } from '../../charts/spec.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import { partWords as words } from './part-words.ts'

/** Places of the rankings that are compared. */
const TOP = 10

interface Props {
  readonly network: Network
  readonly influence: Influence
  readonly locale: Locale
}

/** The first ten by each measure side by side, and how far the measures agree. */
export function Ranking({ network, influence, locale }: Props) {
  const tables = useMemo(
    () =>
      [topTable(network, influence, locale), agreementTable(network, influence, locale)] as const,
    [network, influence, locale]
  )
  const unsettled = MEASURES.filter(id => influence[id] === null)
  return (
    <>
      <ChartTable table={tables[0]} locale={locale} />
      {unsettled.map(id => (
        <p key={id} class="widget-note">
          {MEASURE_NAMES[id][locale]}: {words.unsettled[locale]}
        </p>
      ))}
      <ChartTable table={tables[1]} locale={locale} />
    </>
  )
}

function topTable({ names }: Network, influence: Influence, locale: Locale): DataTable {
  const columns = MEASURES.flatMap(id => {
    const values = influence[id]
    return values ? [{ id, values, order: ranked(values).slice(0, TOP) }] : []
  })
  const value = (id: string, one: number) =>
    formatNumber(one, locale, id === 'degree' ? { kind: 'integer' } : { kind: 'number', digits: 3 })
  return {
    caption: words.rankingCaption[locale],
    columns: [
      { label: words.place[locale], style: { kind: 'integer' } },
      ...columns.map(({ id }) => ({ label: MEASURE_NAMES[id][locale] }))
    ],
    rows: Array.from({ length: Math.min(TOP, names.length) }, (_, at) => [
      at + 1,
      ...columns.map(({ id, values, order }) => {
        const person = order[at] as number
        return `${nameOf(names[person] as string, locale)} (${value(id, values[person] as number)})`
      })
    ])
  }
}

function agreementTable({ names }: Network, influence: Influence, locale: Locale): DataTable {
  const top = Math.min(TOP, names.length)
  return {
    caption: words.agreement[locale],
    columns: [
      { label: words.pair[locale] },
      { label: words.correlation[locale], style: { kind: 'number', digits: 2 } },
      { label: `${words.shared[locale]} ${top}`, style: { kind: 'integer' } }
    ],
    rows: agreementOf(influence, top).map(({ first, second, correlation, shared }) => [
      `${MEASURE_NAMES[first][locale]} · ${MEASURE_NAMES[second][locale]}`,
      correlation,
      shared
    ])
  }
}
