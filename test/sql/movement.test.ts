import { describe, it } from 'vitest'
import { type MovementParams, STANDINGS } from '../../src/analysis/movement/model.ts'
import { movement } from '../../src/analysis/movement/movement.ts'
import { type Row, tableOf } from '../support/transactions.ts'
import { movementParams } from './arbitrary-params.ts'
import { agrees, engines } from './both.ts'

const run = engines()

function ours(rows: readonly Row[], params: MovementParams) {
  const table = tableOf(rows)
  const { matrix } = movement(table, table, params)
  return STANDINGS.flatMap((from, i) =>
    STANDINGS.flatMap((to, j) =>
      from === 'none' && to === 'none'
        ? []
        : [{ from_class: from, to_class: to, customers: matrix[i]?.[j] }]
    )
  )
}

describe('movement between classes as SQL', () => {
  it('gives the matrix of our own code', () => agrees(run, 'rfm-movement', movementParams, ours))
})
