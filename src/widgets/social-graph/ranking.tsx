import { useMemo } from 'preact/hooks'
import { MEASURES } from '../../analysis/network/influence.ts'
import type { Network } from '../../analysis/network/model.ts'
import { nameOf } from '../../charts/names.ts'
import { MEASURE_NAMES } from '../../charts/network/names.ts'
import type { DataTable } from '../../charts/spec.ts'
import type { Measured } from '../../engine/network.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import { partWords as words } from './part-words.ts'

/** Places of the rankings that are compared. */
const TOP = 10

interface Props {
  readonly network: Network
  readonly measured: Measured
  readonly locale: Locale
}

/** The first ten by each measure side by side, and how far the measures agree. */
export function Ranking({ network, measured, locale }: Props) {
  const tables = useMemo(
    () => [topTable(network, measured, locale), agreementTable(network, measured, locale)] as const,
    [network, measured.influence, locale]
  )
  const unsettled = MEASURES.filter(id => measured.influence[id] === null)
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

function topTable({ names }: Network, { influence, orders }: Measured, locale: Locale): DataTable {
  const columns = orders.map(({ id, people }) => ({
    id,
    // A measure that is ranked has values.
    values: influence[id] as readonly number[],
    order: people
  }))
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

function agreementTable({ names }: Network, { agreement }: Measured, locale: Locale): DataTable {
  const top = Math.min(TOP, names.length)
  return {
    caption: words.agreement[locale],
    columns: [
      { label: words.pair[locale] },
      { label: words.correlation[locale], style: { kind: 'number', digits: 2 } },
      { label: `${words.shared[locale]} ${top}`, style: { kind: 'integer' } }
    ],
    rows: agreement.map(({ first, second, correlation, shared }) => [
      `${MEASURE_NAMES[first][locale]} · ${MEASURE_NAMES[second][locale]}`,
      correlation,
      shared
    ])
  }
}
