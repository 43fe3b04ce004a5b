import { breakEvenSends, breakEvenUplift, profitOf, relative } from './break-even.ts'
import { type Evidence, evidenceOf, type Trial } from './evidence.ts'
import type { Counts, Prices, Rates, Reading, Uplifts } from './model.ts'
import { countsOf, personalised } from './rates.ts'

/** A mailing with and without personalisation. */
export interface Personalisation {
  readonly reading: Reading
  readonly prices: Prices
  readonly trial: Trial
  readonly without: Counts
  readonly personal: Counts
  readonly capped: boolean
  /** Conversions with the uplifts read the other way. */
  readonly otherReading: number
  /** Conversions per send. */
  readonly chance: { readonly without: number; readonly personal: number }
  /** Relative, of conversions per send; null without conversions. */
  readonly uplift: number | null
  /** Margin of the conversions that personalising adds. */
  readonly gain: number
  readonly cost: number
  readonly profit: number
  readonly breakEven: { readonly sends: number | null; readonly uplift: number | null }
  /** What a trial with these sends could tell. */
  readonly conversions: Evidence
  readonly clicks: Evidence
}

/** Everything that follows from the rates of a mailing, the uplifts, and what they cost and bring. */
export function personalisation(
  rates: Rates,
  uplifts: Uplifts,
  reading: Reading,
  prices: Prices,
  trial: Trial
): Personalisation {
  const { sends } = trial
  const raised = personalised(rates, uplifts, reading)
  const other = personalised(rates, uplifts, reading === 'relative' ? 'points' : 'relative')
  // Of one send, so that shares come without a division.
  const one = { without: countsOf(1, rates), personal: countsOf(1, raised.rates) }
  const added = one.personal.conversions - one.without.conversions
  return {
    ...{ reading, prices, trial, capped: raised.capped },
    without: countsOf(sends, rates),
    personal: countsOf(sends, raised.rates),
    otherReading: countsOf(sends, other.rates).conversions,
    chance: { without: one.without.conversions, personal: one.personal.conversions },
    uplift: relative(one.without.conversions, one.personal.conversions),
    gain: sends * prices.margin * added,
    cost: prices.fixed + sends * prices.perSend,
    profit: profitOf(sends, added, prices),
    breakEven: {
      sends: breakEvenSends(added, prices),
      uplift: breakEvenUplift(sends, one.without.conversions, prices)
    },
    conversions: evidenceOf(one.without.conversions, one.personal.conversions, trial),
    clicks: evidenceOf(one.without.clicks, one.personal.clicks, trial)
  }
}
