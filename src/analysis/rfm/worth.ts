import { cellAt, classTable } from './classes.ts'
import { CLASSES, type RfmParams, type RfmResult, SEGMENTS, type Worth } from './model.ts'
import { segmentAt } from './segments.ts'
import type { Tally } from './tally.ts'

/** What the cells of the map, the classes and the segments are worth. */
export function worths(
  tally: Tally,
  { groups, classes }: Pick<RfmParams, 'groups' | 'classes'>
): Pick<RfmResult, 'customers' | 'revenue' | 'cells' | 'classes' | 'segments'> {
  const table = classTable(groups, classes)
  const byClass = CLASSES.map(() => empty())
  const bySegment = SEGMENTS.map(() => empty())
  const all = empty()
  const scores = Array.from({ length: groups }, (_, index) => index + 1)
  const byCell = scores.map(r =>
    scores.map(f => {
      const cell = empty()
      for (const m of scores) {
        const at = cellAt(r, f, m, groups)
        const customers = tally.customers[at] as number
        const revenue = tally.revenue[at] as number
        const ofClass = byClass[(table[at] as number) - 1] as Sum
        const ofSegment = bySegment[segmentAt(r, f, groups)] as Sum
        for (const sum of [cell, all, ofClass, ofSegment]) add(sum, customers, revenue, m)
      }
      return cell
    })
  )
  return {
    customers: all.customers,
    revenue: all.revenue,
    cells: byCell.map(row =>
      row.map(cell => ({
        ...worth(cell, all),
        monetary: cell.customers > 0 ? cell.scores / cell.customers : null
      }))
    ),
    classes: CLASSES.map((id, at) => ({ id, ...worth(byClass[at] as Sum, all) })),
    segments: SEGMENTS.map((id, at) => ({ id, ...worth(bySegment[at] as Sum, all) }))
  }
}

interface Sum {
  customers: number
  revenue: number
  /** Of their M scores. */
  scores: number
}

const empty = (): Sum => ({ customers: 0, revenue: 0, scores: 0 })

function add(sum: Sum, customers: number, revenue: number, monetary: number): void {
  sum.customers += customers
  sum.revenue += revenue
  sum.scores += customers * monetary
}

const worth = ({ customers, revenue }: Sum, all: Sum): Worth => ({
  customers,
  customerShare: all.customers > 0 ? customers / all.customers : 0,
  revenue,
  revenueShare: all.revenue > 0 ? revenue / all.revenue : null,
  mean: customers > 0 ? revenue / customers : null
})
