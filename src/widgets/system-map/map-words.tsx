import { conditionOf } from '../../analysis/system-map/flow.ts'
import type { Situation } from '../../analysis/system-map/situation.ts'
import { labelOf } from '../../charts/system-map/names.ts'
import { VIEWS, type ViewId } from '../../charts/system-map/views.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import { words as widgetWords } from '../words.ts'
import { describe, fullName, kindList, nodeOf } from './describe.ts'
import { words } from './words.ts'

interface Props {
  readonly view: ViewId
  readonly situation: Situation
  readonly locale: Locale
}

/** The map as a list: every part with what it takes in, gives, and whether it works. */
export function MapList({ view, situation, locale }: Props) {
  return (
    <details class="chart-data map-list">
      <summary>{words.asList[locale]}</summary>
      <ul>
        {VIEWS[view].map(band => (
          <li key={band.id}>
            <strong>{band.name[locale]}</strong>
            <ul>
              {band.nodes.map(id => (
                <li key={id}>
                  {conditionOf(nodeOf(id), situation.flow) === 'off' ? (
                    <s>{fullName(id, locale)}</s>
                  ) : (
                    <b>{fullName(id, locale)}</b>
                  )}{' '}
                  <span id={`${view}-about-${id}`}>{describe(id, situation, locale)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The lines of the map as a table. */
export function MapTable({ situation, locale }: Props) {
  const { table } = words
  const label = (text: { readonly en: string; readonly es: string }) => ({ label: text[locale] })
  return (
    <details class="chart-data">
      <summary>{widgetWords.dataAsTable[locale]}</summary>
      <ChartTable
        locale={locale}
        table={{
          caption: table.caption[locale],
          columns: [table.from, table.to, table.by, table.carries, table.now].map(label),
          rows: situation.edges.map(({ from, to, through, carries, flows }) => [
            fullName(from, locale),
            fullName(to, locale),
            through.length === 0
              ? null
              : formatList(
                  through.map(id => labelOf(id)[locale]),
                  locale
                ),
            kindList(carries, locale),
            flows.length === 0
              ? table.nothing[locale]
              : flows.length === carries.length
                ? table.all[locale]
                : kindList(flows, locale)
          ])
        }}
      />
    </details>
  )
}
