import type { RfmResult } from '../../analysis/rfm/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { readNumber } from '../../ingest/text/number.ts'
import { countAt, isProblem, numberAt, wholeAt } from './cell.ts'
import { frameResult, type Wanted } from './frame.ts'
import type { ResultProblem } from './problem.ts'

/** The R × F map as a database gave it. */
export type PastedCells = Pick<RfmResult, 'groups' | 'customers' | 'revenue' | 'cells'>

const WANTED: readonly Wanted[] = [
  { name: 'recency_score', also: ['r', 'r_score', 'recency', 'recencia'] },
  { name: 'frequency_score', also: ['f', 'f_score', 'frequency', 'frecuencia'] },
  { name: 'customers', also: ['clientes', 'n'] },
  { name: 'revenue', also: ['ingresos', 'monetary_value'], money: true },
  { name: 'monetary_score', also: ['m', 'm_score'], money: true, optional: true }
]

/** The least and the greatest number of groups that a score can come from. */
const GROUPS = [3, 10] as const

interface Found {
  readonly line: number
  readonly customers: number
  readonly revenue: number
  readonly monetary: number | null
}

/** Reads the cells of the RFM map; a cell without a row is empty. */
export function readCells(text: string, locale: Locale): PastedCells | ResultProblem {
  const frame = frameResult(text, WANTED, locale)
  if (isProblem(frame)) return frame
  const cells = new Map<string, Found>()
  let groups: number = GROUPS[0]
  for (const row of frame.rows) {
    const r = wholeAt(frame.at(row, 'recency_score'), 'score', 1, GROUPS[1])
    if (isProblem(r)) return r
    const f = wholeAt(frame.at(row, 'frequency_score'), 'score', 1, GROUPS[1])
    if (isProblem(f)) return f
    const customers = countAt(frame.at(row, 'customers'))
    if (isProblem(customers)) return customers
    const revenue = numberAt(frame.at(row, 'revenue'), frame.decimal('revenue'))
    if (isProblem(revenue)) return revenue
    const first = cells.get(`${r} ${f}`)
    if (first) return { kind: 'twice', line: row.line, first: first.line }
    const score = frame.at(row, 'monetary_score').value
    const mean = readNumber(score, { decimal: frame.decimal('monetary_score') })
    const monetary = customers > 0 && mean.kind === 'number' ? mean.value : null
    groups = Math.max(groups, r, f)
    cells.set(`${r} ${f}`, { line: row.line, customers, revenue, monetary })
  }
  return mapOf(cells, groups)
}

function mapOf(cells: ReadonlyMap<string, Found>, groups: number): PastedCells {
  const found = [...cells.values()]
  const customers = found.reduce((sum, cell) => sum + cell.customers, 0)
  const revenue = found.reduce((sum, cell) => sum + cell.revenue, 0)
  const scores = Array.from({ length: groups }, (_, at) => at + 1)
  const cellOf = (r: number, f: number) => {
    const cell = cells.get(`${r} ${f}`) ?? { customers: 0, revenue: 0, monetary: null }
    return {
      customers: cell.customers,
      customerShare: customers > 0 ? cell.customers / customers : 0,
      revenue: cell.revenue,
      revenueShare: revenue > 0 ? cell.revenue / revenue : null,
      mean: cell.customers > 0 ? cell.revenue / cell.customers : null,
      monetary: cell.monetary
    }
  }
  return { groups, customers, revenue, cells: scores.map(r => scores.map(f => cellOf(r, f))) }
}
