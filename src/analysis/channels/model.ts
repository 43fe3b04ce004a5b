import type { Counting, Span } from '../customers/summary-model.ts'

export const ATTRIBUTION_RULES = ['last', 'first', 'linear', 'decay', 'position'] as const
export type AttributionRule = (typeof ATTRIBUTION_RULES)[number]

/**
 * Credit for a purchase goes to the rows of the same customer with a channel (contacts, and the purchase
 * itself) in the days before it. `decay`: weight halves every `halfLife` days. `position`: `ends` of the
 * credit to the first and as much to the last, the rest evenly between (two: half each; one: all).
 */
export interface ChannelParams extends Pick<Counting, 'refunds'>, Span {
  /** Days before a purchase in which a contact counts: 1 to 365. */
  readonly lookback: number
  readonly halfLife: number
  /** Share of each end, 0 to 0.5. */
  readonly ends: number
  /** Whether the channel of the purchase's own row takes part as the last contact. */
  readonly ownRow: boolean
  /** Channels that are CRM's (by label): what the article's share adds up. */
  readonly crm: readonly string[]
}

export interface ChannelResult {
  /** Money of all purchases in the span, after the rule for refunds. */
  readonly revenue: number
  readonly purchases: number
  /** Purchases without any contact in the days before: credited to nobody. */
  readonly unassigned: number
  readonly unassignedRevenue: number
  /** By channel, largest under `last` first; at most 20, the rest as one with `rest: true`. */
  readonly channels: readonly ChannelCredit[]
  /** Share of revenue that goes to CRM's channels, by rule; null when revenue is not positive. */
  readonly crmShare: Readonly<Record<AttributionRule, number | null>>
}

export interface ChannelCredit {
  readonly label: string
  readonly rest?: true
  readonly crm: boolean
  readonly contacts: number
  /** Money, by rule. */
  readonly credit: Readonly<Record<AttributionRule, number>>
}

/** A month of simulated customers of whom it is known what they would have bought without any message. */
export interface ShareAndEffectParams {
  readonly customers: number
  /** Mean share of customers who would buy anyway, 0 to 1. */
  readonly baseline: number
  /** How much more often messages go to those who buy anyway: 0 at random, 1 only to the likeliest. */
  readonly targeting: number
  /** Share of customers who get a message. */
  readonly sent: number
  /** Added probability of buying from getting one, 0 to 1. */
  readonly effect: number
  readonly orderValue: number
  readonly seed: number
}

export interface ShareAndEffectResult {
  readonly revenue: number
  /** Purchases after a message, at full value: what a last-contact report shows. */
  readonly creditedRevenue: number
  readonly creditedShare: number | null
  /** What would not have been bought without the messages: known, since it is simulated. */
  readonly trueRevenue: number
  readonly trueShare: number | null
  /** What a random 50/50 hold-out among those chosen for a message would have found, with 95 % interval. */
  readonly holdout: {
    readonly estimate: number
    readonly low: number
    readonly high: number
  } | null
}
