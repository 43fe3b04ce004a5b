import { gini, lorenz } from '../value/lorenz.ts'

/** From the best to the worst, as in the “diamond of value” of the deck. */
export const MARGIN_SEGMENTS = ['gold', 'silver', 'bronze', 'zero', 'destroyers'] as const

export type MarginSegment = (typeof MARGIN_SEGMENTS)[number]

/** Margin per customer, in money; gold ≥ silver > bronze ≥ 0. */
export interface MarginBounds {
  /** Gold from here. */
  readonly gold: number
  /** Silver from here. */
  readonly silver: number
  /** Bronze above here; what is not further from nought than this, on either side, counts as zero. */
  readonly bronze: number
}

export interface SegmentMargin {
  readonly id: MarginSegment
  readonly customers: number
  /** Of all customers, 0 to 1. */
  readonly customerShare: number
  /** Money, all together. */
  readonly margin: number
  /** Of the whole margin; below 0 for destroyers, so that the others may add up to more than 1. Null where the whole is not positive. */
  readonly marginShare: number | null
  /** Money a customer; null without customers. */
  readonly mean: number | null
}

export interface MarginSegments {
  readonly customers: number
  readonly total: number
  /** In the order of `MARGIN_SEGMENTS`, empty ones too. */
  readonly segments: readonly SegmentMargin[]
  /** What the destroyers take from the whole: money, at least 0. */
  readonly destroyed: number
  /** As `lorenz`: from the lowest margin to the highest; below 0 while there are destroyers. */
  readonly lorenz: readonly (readonly [customers: number, margin: number])[]
  /** As `gini`. */
  readonly gini: number | null
}

export const boundsHold = ({ gold, silver, bronze }: MarginBounds): boolean =>
  gold >= silver && silver > bronze && bronze >= 0

/** The segment of one customer. */
export function segmentOf(margin: number, { gold, silver, bronze }: MarginBounds): MarginSegment {
  if (margin > bronze) return margin >= gold ? 'gold' : margin >= silver ? 'silver' : 'bronze'
  return margin >= -bronze ? 'zero' : 'destroyers'
}

/**
 * Customers by what they leave: number and margin by segment, how unequal the whole is, and what those
 * who cost more than they bring take from it.
 *
 * @param margins money per customer, at least one
 * @param bounds must hold (`boundsHold`)
 */
export function marginSegments(margins: readonly number[], bounds: MarginBounds): MarginSegments {
  const sums = new Map(MARGIN_SEGMENTS.map(id => [id, { customers: 0, margin: 0 }]))
  for (const margin of margins) {
    const sum = sums.get(segmentOf(margin, bounds)) as { customers: number; margin: number }
    sum.customers += 1
    sum.margin += margin
  }
  const total = margins.reduce((all, one) => all + one, 0)
  const sorted = Float64Array.from(margins).sort()
  const segments = [...sums].map(([id, { customers, margin }]) => ({
    id,
    customers,
    customerShare: customers / margins.length,
    margin,
    marginShare: total > 0 ? margin / total : null,
    mean: customers > 0 ? margin / customers : null
  }))
  return {
    customers: margins.length,
    total,
    segments,
    destroyed: Math.max(0, -(sums.get('destroyers')?.margin ?? 0)),
    lorenz: lorenz(sorted),
    gini: gini(sorted)
  }
}
