/** What a group is compared with: everybody, itself included, or everybody else. */
export type Base = 'all' | 'rest'

/** How many comparisons at once are allowed for: not at all, by Benjamini–Hochberg, by Benjamini–Yekutieli. */
type Control = 'none' | 'bh' | 'by'

export interface AffinityOptions {
  readonly base: Base
  readonly control: Control
  /** Rate of false findings; without control, the level of each test. Above 0, below 1. */
  readonly rate: number
}

/** A value and the range it may have; null where there is none. */
export interface Ranged {
  readonly value: number | null
  readonly low: number
  readonly high: number
}

/** One interest in one group. */
export interface Taste {
  readonly group: number
  readonly interest: number
  /** People of the group who have it. */
  readonly having: number
  /** Shares, 0 to 1: of the group, and of what it is compared with. */
  readonly share: number
  readonly base: number
  /** Share less base, −1 to 1. */
  readonly deviation: Ranged
  /** Share / base: 1 is average. */
  readonly ratio: Ranged
  readonly p: number
  /** The lowest rate at which it would count. */
  readonly adjusted: number
  readonly told: boolean
}

export interface Affinity {
  readonly options: AffinityOptions
  readonly people: number
  readonly groups: readonly { readonly name: string; readonly people: number }[]
  /** Share of all people. */
  readonly interests: readonly { readonly name: string; readonly share: number }[]
  /** Group by group, in the order of the interests. */
  readonly tastes: readonly Taste[]
  /** Comparisons with anything to compare: interests of nobody and of everybody have nothing. */
  readonly tests: number
  /** Tests that count as taste; those that would without control. */
  readonly found: number
  readonly uncontrolled: number
  /** Confidence at which the intervals are drawn: one less the limit that the tests had to meet. */
  readonly confidence: number
  /** What did not fit: kept in the base, not shown. */
  readonly groupsLeft: number
  readonly interestsLeft: number
}
