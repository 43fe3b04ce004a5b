/** The steps after a visit, in order. */
export const STAGES = ['lead', 'qualified', 'customer'] as const

export type Stage = (typeof STAGES)[number]

/** The share of those at the step before who take each step, 0 to 1. */
export type Rates = Readonly<Record<Stage, number>>

/** A channel that brings visits, with rates of its own where they are known. */
export interface Channel extends Readonly<Record<Stage, number | null>> {
  readonly channel: string
  /** Money a month, 0 or more. */
  readonly cost: number
  /** A month, 0 or more. */
  readonly visits: number
}

/** How many people come to each step in a month; expected numbers, so not whole. */
export type Counts = Readonly<Record<'visits' | Stage, number>>

/** A channel and what comes of its visits. */
export interface ChannelFlow {
  readonly name: string
  readonly cost: number
  readonly counts: Counts
  /** Its own cost for each of its customers; null without customers. */
  readonly cac: number | null
  /** Rows of the table that it is the sum of. */
  readonly rows: number
}

/** The funnel of all channels. */
export interface Funnel {
  readonly counts: Counts
  /** The share of all at the step before; null where nobody was there. */
  readonly rates: Readonly<Record<Stage, number | null>>
  /** In the order of the table. */
  readonly channels: readonly ChannelFlow[]
  /** Money a month for the channels. */
  readonly spend: number
  /** The same with what serves all of them. */
  readonly cost: number
  /** All of the cost for each customer; null without customers. */
  readonly cac: number | null
}
