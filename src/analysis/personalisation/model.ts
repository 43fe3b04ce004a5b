/** The share of those at the step before who take each step, 0 to 1: opens of sends, clicks of opens, conversions of clicks. */
export interface Rates {
  readonly open: number
  readonly click: number
  readonly convert: number
}

/** What personalising is said to add: 0.14 for “14 %”, −1 or more. */
export interface Uplifts {
  readonly open: number
  /** On the click-through rate, which is clicks of sends. */
  readonly click: number
  /** One after the other, as the mail and the site have one each. */
  readonly convert: readonly number[]
}

/** How “+14 %” is read: 2 % becomes 2.28 %, or 16 %. */
export type Reading = 'relative' | 'points'

/** Expected numbers, so not whole. */
export interface Counts {
  readonly sends: number
  readonly opens: number
  readonly clicks: number
  readonly conversions: number
}

/** The rates with personalisation. */
export interface Personalised {
  readonly rates: Rates
  /** A rate would have risen over what there is, and was held there. */
  readonly capped: boolean
}

/** Money. */
export interface Prices {
  /** What a conversion leaves before the cost of personalising. */
  readonly margin: number
  /** Cost of personalising, however many sends. */
  readonly fixed: number
  /** Cost of personalising, for each send. */
  readonly perSend: number
}
