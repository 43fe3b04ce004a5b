import type { TieRule } from '../../analysis/rfm/model.ts'
import {
  type Customer,
  type Placing,
  placed,
  type Reordered,
  reorder,
  unlikeThoughAlone
} from '../../analysis/rfm/reorder.ts'
import type { RowOf } from '../../ingest/listed/spec.ts'
import type { NoResult } from '../declared/declaration.ts'
import type { ValuesOf } from '../fields/field.ts'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { words } from './words.ts'

interface Named extends Customer {
  readonly customer: string
}

export interface Found {
  readonly rows: readonly Named[]
  readonly groups: number
  readonly ties: TieRule
  readonly order: Reordered
  /** By equal values sharing the lowest score, and by NTILE, as the table stands. */
  readonly share: Placing
  readonly ntile: Placing
  /** Customers whom these two score differently though they tie with nobody. */
  readonly alone: number
}

/** The scores by the chosen rule in two orders, and by two rules in one. */
export function resultOf(
  { ties, groups, seed }: ValuesOf<typeof FIELDS>,
  given: readonly RowOf<typeof COLUMNS>[]
): Found | NoResult {
  if (given.length === 0) return { why: words.noRows }
  const rows = given.map(({ customer, days, purchases, money }) => ({
    ...{ customer, days, purchases, money }
  }))
  const share = placed(rows, { groups, ties: 'share' })
  const ntile = placed(rows, { groups, ties: 'appearance' })
  return {
    ...{ rows, groups, ties, share, ntile },
    order: reorder(rows, { groups, ties }, seed),
    alone: unlikeThoughAlone(rows, share, ntile)
  }
}
