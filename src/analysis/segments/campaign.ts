/** What is assumed of a campaign: shares as fractions, money in the reader's currency. */
export interface CampaignTerms {
  /** Share of those addressed who buy. */
  readonly response: number
  /** What a response leaves before the campaign is paid. */
  readonly margin: number
  /** Of addressing one person. */
  readonly contact: number
  /** Of the campaign, however many are addressed. */
  readonly fixed: number
}

export interface CampaignValue {
  /** People who are expected to buy. */
  readonly responses: number
  readonly cost: number
  /** size × response × margin − size × contact − fixed. */
  readonly value: number
  /** The response at which the campaign pays itself; null where none does. */
  readonly breakEven: number | null
}

/**
 * Expected value of addressing so many people once.
 *
 * @param size people, 0 or more
 */
export function campaignValue(size: number, terms: CampaignTerms): CampaignValue {
  const { response, margin, contact, fixed } = terms
  const cost = size * contact + fixed
  const responses = size * response
  const breakEven = size * margin > 0 ? cost / (size * margin) : null
  return {
    responses,
    cost,
    value: responses * margin - cost,
    // Everybody buys, and it still does not pay.
    breakEven: breakEven !== null && breakEven <= 1 ? breakEven : null
  }
}
