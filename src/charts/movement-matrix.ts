import { type MovementResult, STANDINGS } from '../analysis/movement/model.ts'
import { heatMarks } from './heat.ts'
import { heatKey } from './heat-key.ts'
import type { Look } from './look.ts'
import { movementTable } from './movement-table.ts'
import { MOVEMENT_TEXT, standingName, totalsOf } from './movement-text.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** The transition matrix as a heat map: classes before in rows, after in columns, customers in the cells. */
export function movementMatrix(result: MovementResult, look: Look): ChartSpec {
  const words = MOVEMENT_TEXT[look.locale]
  const say = sayer(look)
  const names = STANDINGS.map(standing => standingName(standing, words.none))
  const cells = result.matrix.flatMap((row, from) =>
    row.map((value, to) => ({
      cell: {
        x: names[to] ?? '',
        y: names[from] ?? '',
        text: value === 0 ? '' : say.count(value),
        short: value === 0 ? '' : say.brief(value, 'integer')
      },
      value
    }))
  )
  const most = Math.max(0, ...cells.map(({ value }) => value))
  const marks = totalsOf(result).all === 0 ? [] : heatMarks(cells, most)
  return {
    id: 'movement-matrix',
    title: words.matrixTitle(result, say),
    sentence: words.matrixSentence(result, say),
    x: { type: 'band', label: words.matrixColumns(say.day(result.after)), domain: names },
    y: { type: 'band', label: words.matrixRows(say.day(result.before)), domain: names },
    marks,
    key: heatKey(marks, most, 'integer', look),
    table: movementTable(result, look)
  }
}
