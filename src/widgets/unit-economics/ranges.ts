import type { Ranges } from '../../analysis/sensitivity.ts'
import { GIVEN_IDS, GIVENS, type GivenId } from '../../metrics/givens.ts'
import type { Entries } from '../../workbook/state.ts'
import type { Field } from '../parts/read-entry.ts'

/** How far the sensitivity chart moves each input where the reader gives no range: a share of it. */
export const SHARE: Field = { show: 'percent', min: 0.001, max: 0.9 }
export const SHARE_DEFAULT = 0.1
export const SHARE_ID = 'sensitivity-range'

export type End = 'low' | 'high'

/** Where one end of the reader's own range for an input is kept. */
export const rangeId = (given: GivenId, end: End): string => `sensitivity-${given}-${end}`

const within = ({ min, max }: Pick<Field, 'min' | 'max'>, value: number | undefined) =>
  value !== undefined && value >= min && value <= max ? value : undefined

export const shareOf = (values: Entries): number =>
  within(SHARE, values[SHARE_ID]?.value) ?? SHARE_DEFAULT

/** The end of a range that stands while the reader has typed none. */
export const usualEnd = (own: number, share: number, end: End): number =>
  own + (end === 'low' ? -1 : 1) * Math.abs(own) * share

/** The ranges with at least one end typed; the other end is the usual one. */
export function rangesOf(
  values: Entries,
  givens: Readonly<Record<GivenId, number>>,
  share: number
): Ranges {
  return Object.fromEntries(
    GIVEN_IDS.flatMap(id => {
      const typed = (end: End) => within(GIVENS[id], values[rangeId(id, end)]?.value)
      const [low, high] = [typed('low'), typed('high')]
      if (low === undefined && high === undefined) return []
      const end = (value: number | undefined, side: End) =>
        value ?? usualEnd(givens[id], share, side)
      return [[id, [end(low, 'low'), end(high, 'high')]]]
    })
  )
}
