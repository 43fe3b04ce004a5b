import type { Localised } from '../i18n/locale.ts'
import { DECK, type Source } from './sources.ts'

/** A starting number and where it comes from. */
export interface PracticeNumber {
  readonly value: number
  readonly source: Source
}

const CHOSEN: Localised = {
  en: 'Chosen by the authors of this workbook for the example; replace it with your own',
  es: 'Elegido por los autores de este cuaderno para el ejemplo; pon el tuyo'
}

const fromDeck = (value: number): PracticeNumber => ({ value, source: DECK })
const chosen = (value: number): PracticeNumber => ({ value, source: { cite: CHOSEN, year: null } })

/**
 * The month that the deck sets as an exercise (in dollars): 30,000 of marketing and sales, 80,000 of
 * revenue, 980 customers at the previous close, 30 joined, 13 left. The deck gives no margin, no
 * discount rate and no horizon, so those are ours and say so.
 */
export const PRACTICE = {
  cost: fromDeck(30_000),
  revenue: fromDeck(80_000),
  start: fromDeck(980),
  new: fromDeck(30),
  lost: fromDeck(13),
  margin: chosen(0.6),
  discount: chosen(0.1),
  horizon: chosen(36),
  // What the deck's 13 of 980 come to over a year, to three figures: 1 − (967 / 980)¹² = 0.1481…
  'annual-churn': chosen(0.148)
} as const satisfies Readonly<Record<string, PracticeNumber>>
