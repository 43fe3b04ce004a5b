import type { CustomerSummary } from '../analysis/customers/summary-model.ts'
import {
  CLASSES,
  DEFAULT_RFM,
  type RfmClass,
  type RfmParams,
  type TieRule
} from '../analysis/rfm/model.ts'
import { rfmScores } from '../analysis/rfm/rfm.ts'
import { dayOfIso } from '../i18n/day.ts'

/** A customer of the lesson on measuring CRM, as its first table shows them. */
interface PencilCustomer {
  readonly name: string
  /** Days from the last purchase to the as-of date. */
  readonly days: number
  readonly purchases: number
  /** Money, in all. */
  readonly revenue: number
}

/**
 * Twelve invented customers, in the order of their file: few enough to score by hand. Three have bought
 * twice and stand on the line between the first third and the second, so that every tie rule treats them
 * differently.
 */
export const TWELVE: readonly PencilCustomer[] = [
  { name: 'Ada', days: 2, purchases: 9, revenue: 612 },
  { name: 'Blas', days: 19, purchases: 6, revenue: 430 },
  { name: 'Clara', days: 5, purchases: 4, revenue: 188 },
  { name: 'Diego', days: 212, purchases: 4, revenue: 540 },
  { name: 'Elsa', days: 61, purchases: 3, revenue: 150 },
  { name: 'Félix', days: 133, purchases: 3, revenue: 96 },
  { name: 'Gala', days: 34, purchases: 2, revenue: 60 },
  { name: 'Hugo', days: 9, purchases: 1, revenue: 38 },
  { name: 'Inés', days: 88, purchases: 2, revenue: 45 },
  { name: 'Joan', days: 301, purchases: 1, revenue: 395 },
  { name: 'Katia', days: 150, purchases: 2, revenue: 120 },
  { name: 'Leo', days: 390, purchases: 1, revenue: 22 }
]

export const TWELVE_AS_OF = dayOfIso('2026-09-30') ?? 0

const GROUPS = 3

/** As an analysis of their orders would sum them up; code 0 is the empty id. */
function summary(): CustomerSummary {
  const size = TWELVE.length + 1
  const column = (of: (customer: PencilCustomer) => number): number[] => [0, ...TWELVE.map(of)]
  const last = Int32Array.from(column(({ days }) => TWELVE_AS_OF - days))
  return {
    size,
    active: TWELVE.length,
    first: last,
    last,
    purchases: Uint32Array.from(column(({ purchases }) => purchases)),
    revenue: Float64Array.from(column(({ revenue }) => revenue)),
    refunded: new Float64Array(size)
  }
}

/** One of the twelve with the scores (1 to 3) and the class that the workbook's own RFM gives. */
export interface ScoredPencilCustomer extends PencilCustomer {
  readonly recency: number
  readonly frequency: number
  readonly monetary: number
  /** Mean of the scores, from 0 (worst in all) to 1 (best in all). */
  readonly mean: number
  readonly class: RfmClass
}

/** The twelve in thirds under a tie rule, in the order of the file. */
export function scoreTwelve(ties: TieRule): readonly ScoredPencilCustomer[] {
  const params: RfmParams = { ...DEFAULT_RFM, groups: GROUPS, ties, asOf: TWELVE_AS_OF }
  const scores = rfmScores(summary(), params)
  return TWELVE.map((customer, index) => {
    const code = index + 1
    const at = (column: Uint8Array): number => column[code] ?? 0
    const [recency, frequency, monetary] = [
      at(scores.recency),
      at(scores.frequency),
      at(scores.monetary)
    ]
    return {
      ...customer,
      recency,
      frequency,
      monetary,
      mean: (recency + frequency + monetary - 3) / (3 * (GROUPS - 1)),
      class: CLASSES[at(scores.class) - 1] ?? 'E'
    }
  })
}
