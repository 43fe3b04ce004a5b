/** What planned and triggered campaigns are compared on. Times in days, money in the reader's currency. */
export interface Campaigns {
  readonly customers: number
  /** Events a customer and day. */
  readonly rate: number
  /** Share that answers a message at the moment of the event. */
  readonly atOnce: number
  /** Days in which what an event adds to the response halves; above 0. */
  readonly halfLife: number
  /** Share that answers without any event, and long after one. */
  readonly base: number
  /** Days between two planned messages. */
  readonly every: number
  /** Days from an event until the triggered message goes out. */
  readonly late: number
  /** Days that are compared. */
  readonly period: number
  /** Of a message. */
  readonly cost: number
  /** Of an answer, before the cost of messages; above 0. */
  readonly margin: number
}

/** What one policy does in the period: counts, or their expectations. */
export interface Outcome {
  readonly sent: number
  readonly answered: number
  /** margin × answered − cost × sent. */
  readonly margin: number
}

export const outcomeOf = (
  { cost, margin }: Pick<Campaigns, 'cost' | 'margin'>,
  sent: number,
  answered: number
): Outcome => ({ sent, answered, margin: margin * answered - cost * sent })

/** How often everybody is written to in the period. */
export const plannedSends = ({ every, period }: Pick<Campaigns, 'every' | 'period'>): number =>
  // Three weeks are 21 days, whatever binary makes of their quotient.
  Math.floor(period / every + 1e-9)

/** The budget of both policies, in messages: what the planned one needs. */
export const budgetOf = (campaigns: Campaigns): number =>
  campaigns.customers * plannedSends(campaigns)
