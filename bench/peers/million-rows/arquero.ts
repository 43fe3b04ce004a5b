/**
 * Arquero as its documentation shows it, on the page: text, table, groupby, ntile. Its `ntile` splits
 * equal values, so that its cells are not compared.
 */
import { desc, fromCSV, op } from 'arquero'
import type { Contender } from './contender.ts'

interface Cell {
  readonly r: number
  readonly f: number
  readonly customers: number
  readonly revenue: number
}

export const contender: Contender = {
  start: () => Promise.resolve(),
  async run(table) {
    const text = typeof table === 'string' ? table : await table.text()
    const found = fromCSV(text)
      .groupby('customer')
      .rollup({ last: op.max('date'), purchases: op.count(), revenue: op.sum('amount') })
      .orderby('last')
      .derive({ r: op.ntile(5) })
      .orderby('purchases')
      .derive({ f: op.ntile(5) })
      .orderby('revenue')
      .derive({ m: op.ntile(5) })
      .groupby('r', 'f')
      .rollup({ customers: op.count(), revenue: op.sum('revenue'), m: op.mean('m') })
      .orderby('r', desc('f'))
      .objects() as Cell[]
    const cells: number[] = Array.from({ length: 25 }, () => 0)
    let [customers, revenue] = [0, 0]
    for (const cell of found) {
      cells[5 * (cell.r - 1) + (cell.f - 1)] = cell.customers
      customers += cell.customers
      revenue += cell.revenue
    }
    return { customers, revenue, cells }
  }
}
