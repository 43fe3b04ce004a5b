import type { Transactions } from '../../ingest/transactions/transactions.ts'
import { CLASSES } from '../rfm/model.ts'
import { segmentKeys } from '../value/segment-keys.ts'
import type { Buyers } from './buyers.ts'
import type { ForecastParams } from './model.ts'

/** The customers in groups. */
export interface Groups {
  /** By place in the buyers' codes. */
  readonly groupOf: Uint32Array
  readonly groups: number
  readonly labels: readonly string[]
}

/** The segments that the reader asked for; one without a name where the table has no such column. */
export function groupsOf(
  table: Transactions,
  { codes, summary }: Buyers,
  params: ForecastParams,
  classes: Uint8Array
): Groups {
  const { by } = params
  const keys =
    by === 'class'
      ? {
          of: (code: number) => classes[code] as number,
          label: (key: number) => CLASSES[key - 1] ?? ''
        }
      : segmentKeys(table, summary, { ...params, by })
  const places = new Map<number, number>()
  const groupOf = codes.map(code => {
    const key = keys ? keys.of(code) : 0
    const known = places.get(key) ?? places.size
    places.set(key, known)
    return known
  })
  const labels = [...places.keys()].map(key => keys?.label(key) ?? '')
  return { groupOf, groups: labels.length, labels }
}
