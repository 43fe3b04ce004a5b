import type { Moments } from './moments.ts'

/** Powers and products of pairs, added up. */
export interface Sums {
  spend: number
  before: number
  spendSquares: number
  beforeSquares: number
  products: number
}

export const noSums = (): Sums => ({
  ...{ spend: 0, before: 0, spendSquares: 0, beforeSquares: 0, products: 0 }
})

export function add(sums: Sums, spend: number, before: number): void {
  sums.spend += spend
  sums.before += before
  sums.spendSquares += spend * spend
  sums.beforeSquares += before * before
  sums.products += spend * before
}

/** What is left of a sum when a part of it is taken away. */
export const less = (all: Sums, part: Sums): Sums => ({
  spend: all.spend - part.spend,
  before: all.before - part.before,
  spendSquares: all.spendSquares - part.spendSquares,
  beforeSquares: all.beforeSquares - part.beforeSquares,
  products: all.products - part.products
})

/** Of n pairs, n from 2, by one pass: the pairs should lie around nought, or digits are lost. */
export function momentsFrom(sums: Sums, n: number): Moments {
  const mean = { spend: sums.spend / n, before: sums.before / n }
  const apart = (products: number, one: number, other: number) =>
    (products - n * one * other) / (n - 1)
  return {
    n,
    mean,
    // Of pairs that are all alike, rounding may leave less than nothing.
    variance: {
      spend: Math.max(0, apart(sums.spendSquares, mean.spend, mean.spend)),
      before: Math.max(0, apart(sums.beforeSquares, mean.before, mean.before))
    },
    covariance: apart(sums.products, mean.spend, mean.before)
  }
}
