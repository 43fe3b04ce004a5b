import { type TimeUnit, unitsIn } from './unit.ts'

/**
 * The share of those present who leave within a unit of time, 0 to 1. It compounds: who stays a year has
 * stayed twelve months in turn, so 40 % a year are 4.17 % a month and not 3.33 %.
 */
export interface Chance<U extends TimeUnit = TimeUnit> {
  readonly kind: 'chance'
  readonly per: U
  readonly share: number
}

export const chance = <U extends TimeUnit>(share: number, per: U): Chance<U> => ({
  kind: 'chance',
  per,
  share
})

/** The share that leaves in another unit at the same constant hazard: 1 − (1 − c)^(its length). */
export const convertChance = <U extends TimeUnit>({ share, per }: Chance, to: U): Chance<U> =>
  chance(per === (to as TimeUnit) ? share : -Math.expm1(Math.log1p(-share) / unitsIn(per, to)), to)

/**
 * What money earns in a unit of time, as a share of itself, above −1. It compounds, too: 10 % a year are
 * 0.797 % a month.
 */
export interface Interest<U extends TimeUnit = TimeUnit> {
  readonly kind: 'interest'
  readonly per: U
  readonly share: number
}

export const interest = <U extends TimeUnit>(share: number, per: U): Interest<U> => ({
  kind: 'interest',
  per,
  share
})

/** The same interest by another unit: (1 + d)^(its length) − 1. */
export const convertInterest = <U extends TimeUnit>({ share, per }: Interest, to: U): Interest<U> =>
  interest(per === (to as TimeUnit) ? share : Math.expm1(Math.log1p(share) / unitsIn(per, to)), to)
