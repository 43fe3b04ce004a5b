import { type TableProblem, takesRow } from '../../ingest/monthly/problem.ts'

/** What was done about a problem of the table: the tag before its sentence. */
export type RowFate = 'refused' | 'row-set-aside' | 'cell-left-empty' | 'kept' | 'noted'

export function fateOf(problem: TableProblem): RowFate {
  if (takesRow(problem)) return 'row-set-aside'
  switch (problem.kind) {
    case 'empty':
    case 'too-big':
    case 'header-only':
    case 'not-a-table':
    case 'months-across':
      return 'refused'
    case 'blank':
    case 'percent':
    case 'negative-count':
    case 'cell-too-long':
    case 'not-a-number':
      return 'cell-left-empty'
    case 'negative-money':
    case 'fractional-count':
    case 'odd-year':
    case 'extra-cells':
    case 'too-few-cells':
      return 'kept'
    default:
      return 'noted'
  }
}
