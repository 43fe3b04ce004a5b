/** What became of e-mails that were sent. */
export interface Counts {
  readonly sends: number
  readonly opens: number
  readonly clicks: number
  readonly sales: number
}

/** A campaign of the reader's. */
export interface Campaign extends Counts {
  readonly name: string
  readonly segmented: boolean
}

/** The steps that are compared: of those sent, or of those of the step before. */
export const RATES = {
  opens: ['opens', 'sends'],
  clicks: ['clicks', 'sends'],
  sales: ['sales', 'sends'],
  clicksOfOpens: ['clicks', 'opens'],
  salesOfClicks: ['sales', 'clicks']
} as const satisfies Readonly<Record<string, readonly [of: keyof Counts, among: keyof Counts]>>

export type Rate = keyof typeof RATES

/** The three that compare all who were written to. */
export const PER_SEND = ['opens', 'clicks', 'sales'] as const satisfies readonly Rate[]
