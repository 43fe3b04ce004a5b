import type { RfmResult } from '../analysis/rfm/model.ts'
import { heatMarks } from './heat.ts'
import { heatKey } from './heat-key.ts'
import type { Look } from './look.ts'
import { RFM_TEXT, type RfmShow } from './rfm-text.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, DataTable } from './spec.ts'

/**
 * The recency × frequency map (Hughes 1994): the best stand at the top right. Cells are known by their
 * scores: `x` and `y` of the axes are the frequency and the recency score as text.
 *
 * @param show what is written in the cells and colours them
 */
export function rfmMap(result: RfmResult, show: RfmShow, look: Look): ChartSpec {
  const words = RFM_TEXT[look.locale]
  const say = sayer(look)
  const { groups, customers } = result
  const scores = Array.from({ length: groups }, (_, i) => String(i + 1))
  const cells = cellsOf(result, show, say)
  const most = Math.max(0, ...cells.map(({ value }) => value ?? 0))
  const marks = customers === 0 ? [] : heatMarks(cells, most)
  return {
    id: 'rfm-map',
    title: words.mapTitle(result, show, say),
    sentence: words.mapSentence(result, say),
    x: { type: 'band', label: words.frequencyAxis(groups), domain: scores },
    y: { type: 'band', label: words.recencyAxis(groups), domain: scores.toReversed() },
    marks,
    key: heatKey(marks, most, show === 'customers' ? 'integer' : 'money', look),
    table: tableOf(result, look, say)
  }
}

const cellsOf = ({ cells }: RfmResult, show: RfmShow, say: Say) =>
  cells.flatMap((row, r) =>
    row.map((worth, f) => {
      const value = worth[show]
      const [text, short] =
        worth.customers === 0 || value === null
          ? ['', '']
          : show === 'customers'
            ? [say.count(value), say.brief(value, 'integer')]
            : [say.as(value, 'money'), say.brief(value, 'money')]
      return { cell: { x: String(f + 1), y: String(r + 1), text, short }, value }
    })
  )

function tableOf(result: RfmResult, { locale, currency }: Look, say: Say): DataTable {
  const words = RFM_TEXT[locale]
  const money = { kind: 'money', currency } as const
  return {
    caption: words.mapCaption(result, say),
    columns: [
      { label: words.recency, style: { kind: 'integer' } },
      { label: words.frequency, style: { kind: 'integer' } },
      { label: words.customers, style: { kind: 'integer' } },
      { label: words.customerShare, style: SHARE },
      { label: words.revenue, style: money },
      { label: words.revenueShare, style: SHARE },
      { label: words.mean, style: money }
    ],
    rows: result.cells.flatMap((row, r) =>
      row.map(({ customers, customerShare, revenue, revenueShare, mean }, f) => [
        r + 1,
        f + 1,
        customers,
        customerShare,
        revenue,
        revenueShare,
        mean
      ])
    )
  }
}
