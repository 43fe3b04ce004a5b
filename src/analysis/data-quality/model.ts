/** What two contacts are compared by. Place is the postcode or the town. */
export const COMPARED = [
  'given',
  'surnames',
  'email',
  'phone',
  'birth',
  'place',
  'document'
] as const

export type Compared = (typeof COMPARED)[number]

/** How two values stand to each other; `missing` when one says nothing. */
export const LEVELS = ['missing', 'agree', 'near', 'differ'] as const
export type Level = (typeof LEVELS)[number]

/** Shares of pairs at each level: what is left is `differ`. */
export interface Shares {
  /** Among rows of one person: that the field agrees, and that it nearly does. */
  readonly m: readonly [agree: number, near: number]
  /** The same among rows of two people. */
  readonly u: readonly [agree: number, near: number]
}

/** When two rows are one person. */
export interface MatchModel {
  readonly shares: Readonly<Record<Compared, Shares>>
  /** Rows, of a hundred, that are expected to repeat a person who is there already, as a fraction. */
  readonly repeats: number
  /** Rows are joined from this probability on. */
  readonly threshold: number
  /** A rare value that agrees says more than a common one. */
  readonly byRarity: boolean
  /** One household shares surname, line, box and address: with other given names or birth dates they count once. */
  readonly households: boolean
  /** Addresses by the box they reach. */
  readonly byBox: boolean
}

/**
 * Assumptions of ours, set before the samples were measured and not fitted to them; each can be changed in
 * the widget. `m` says how often one person’s rows agree, `u` how often two strangers’ do.
 */
export const SHARES: MatchModel['shares'] = {
  given: { m: [0.85, 0.12], u: [0.015, 0.02] },
  surnames: { m: [0.75, 0.2], u: [0.001, 0.02] },
  email: { m: [0.75, 0.1], u: [0.0001, 0.0005] },
  phone: { m: [0.75, 0.08], u: [0.0001, 0.0003] },
  birth: { m: [0.92, 0.05], u: [0.0001, 0.003] },
  place: { m: [0.85, 0.05], u: [0.03, 0.1] },
  document: { m: [0.94, 0.05], u: [0.000_01, 0.0001] }
}
