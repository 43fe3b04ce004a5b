import { type MovementResult, STANDINGS } from '../analysis/movement/model.ts'
import type { Look } from './look.ts'
import { MOVEMENT_TEXT, standingName } from './movement-text.ts'
import { SHARE, sayer } from './say.ts'
import type { DataTable } from './spec.ts'

/** Every move that somebody made: the same table for the flow and the matrix. */
export function movementTable(result: MovementResult, look: Look): DataTable {
  const words = MOVEMENT_TEXT[look.locale]
  return {
    caption: words.flowCaption(result, sayer(look)),
    columns: [
      { label: words.before },
      { label: words.after },
      { label: words.customers, style: { kind: 'integer' } },
      { label: words.share, style: SHARE }
    ],
    rows: result.matrix.flatMap((row, from) => {
      const before = row.reduce((sum, customers) => sum + customers, 0)
      return row.flatMap((customers, to) =>
        customers === 0
          ? []
          : [
              [
                standingName(STANDINGS[from] ?? 'none', words.none),
                standingName(STANDINGS[to] ?? 'none', words.none),
                customers,
                customers / before
              ]
            ]
      )
    })
  }
}
