import { type Ask, type Condition, type Offer, offersOf } from '../../analysis/noise/count.ts'
import type { OpenColumn } from '../../ingest/open/model.ts'
import type { Decimal } from '../../ingest/text/digits.ts'
import type { State } from '../../workbook/state.ts'
import type { RoledTable } from '../declared/declaration.ts'
import { fieldId } from '../fields/field.ts'

export const ID = 'privacy-noise'
/** Where the state keeps the column and the value, by their places: a value can be longer than an id. */
export const COLUMN = fieldId(ID, 'column')
export const VALUE = fieldId(ID, 'value')

/** What is asked, and what else could be. */
export interface Question extends Condition {
  readonly columns: readonly OpenColumn[]
  readonly offers: readonly Offer[]
}

/** The reader's question; the last column that can be asked about, and its second value, until there is one. */
export function questionOf(
  table: RoledTable,
  { options }: Pick<State, 'options'>,
  fallback: Decimal
): Question | undefined {
  const asks = new Map(table.columns.map((column, at) => [column, table.roles[at] as Ask]))
  const all = table.columns
    .filter(column => asks.get(column) !== 'none')
    .map(column => {
      const ask = asks.get(column) as Exclude<Ask, 'none'>
      return { column, ask, offers: offersOf(column, ask, fallback) }
    })
    .filter(({ offers }) => offers.length > 0)
  const chosen = all.find(({ column }) => `c${column.index}` === options[COLUMN]) ?? all.at(-1)
  if (!chosen) return undefined
  const { column, ask, offers } = chosen
  const offer =
    offers.find(({ code }) => `v${code}` === options[VALUE]) ??
    offers[Math.min(offers.length - 1, ask === 'value' ? 1 : Math.floor(offers.length / 2))]
  return {
    ...{ column, ask, offers, code: (offer as Offer).code },
    columns: all.map(one => one.column)
  }
}
