import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RfmParams, RfmResult } from '../../analysis/rfm/model.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import { formatNumber } from '../../i18n/format.ts'
import { same } from '../../workbook/json.ts'
import { CellPicker } from '../parts/cell-picker.tsx'
import { Chart } from '../parts/chart.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { choose, desk } from '../table/desk.ts'
import { words as tableWords } from '../table/words.ts'
import { words } from './words.ts'

interface Props {
  readonly spec: ReadonlySignal<ChartSpec>
  readonly result: RfmResult
  readonly params: RfmParams
  readonly table: string
  readonly page: MoneyPage
  /** Nobody can be chosen: the map is of a result without its customers. */
  readonly fixed: boolean
}

/** What decides in which cell a customer stands: the classes do not. */
const scoring = ({ classes: _, ...rules }: RfmParams) => rules

const keyOf = (recency: number, frequency: number) => `${recency}-${frequency}`

/** The map, whose cells can be chosen: the other widgets of the page follow. */
export function CellChoice({
  spec,
  result,
  params,
  table,
  page: { locale, currency },
  fixed
}: Props) {
  const chosen = desk.chosen.value
  const said = useSignal('')
  useEffect(() => {
    if (chosen?.table !== table) return
    said.value = ''
    if (same(scoring(chosen.rfm), scoring(params))) return
    choose(undefined)
    said.value = words.choiceGone[locale]
  }, [chosen, params, table])
  const keys = new Set(chosen?.table === table ? chosen.cells.map(([r, f]) => keyOf(r, f)) : [])
  const people = (value: number) =>
    `${formatNumber(value, locale, { kind: 'integer' })} ${tableWords[value === 1 ? 'customer' : 'customers'][locale]}`
  const cells = result.cells.flatMap((row, r) =>
    row.map((cell, f) => ({
      key: keyOf(r + 1, f + 1),
      x: String(f + 1),
      y: String(r + 1),
      recency: r + 1,
      frequency: f + 1,
      customers: cell.customers,
      label: `${words.recencyScore[locale]} ${r + 1}, ${words.frequencyScore[locale]} ${f + 1}: ${people(cell.customers)}, ${formatNumber(cell.revenue, locale, { kind: 'money', currency, digits: 0 })}`
    }))
  )
  const onChoose = (next: ReadonlySet<string>) => {
    const taken = cells.filter(({ key }) => next.has(key))
    choose(
      taken.length === 0
        ? undefined
        : {
            table,
            rfm: params,
            cells: taken.map(({ recency, frequency }) => [recency, frequency] as const),
            customers: taken.reduce((sum, { customers }) => sum + customers, 0)
          }
    )
  }
  const total = cells.reduce((sum, { key, customers }) => sum + (keys.has(key) ? customers : 0), 0)
  if (fixed) return <Chart prompt spec={spec} locale={locale} />
  return (
    <>
      <Chart
        prompt
        spec={spec}
        locale={locale}
        over={
          <CellPicker spec={spec} cells={cells} chosen={keys} onChoose={onChoose} locale={locale} />
        }
      />
      <p class="widget-note" role="status">
        {keys.size === 0
          ? said.value || words.chosenNone[locale]
          : `${words.chosen[locale]}: ${keys.size} · ${people(total)}`}{' '}
        {keys.size > 0 && (
          <button class="link-button" type="button" onClick={() => choose(undefined)}>
            {words.clear[locale]}
          </button>
        )}
      </p>
    </>
  )
}
