import { plainWords } from '../../ingest/text/plain-words.ts'

/** Longest period that is believed, in months: a hundred years. */
const MOST = 1200

const NONE = /^(?:no|none|ningun[oa]?|n a|0)$/

/**
 * A period in months: “24”, “24 months”, “2 years”, “1 año y 6 meses”, “90 days” (three months); of a number
 * alone, months. “None” is 0; null is what cannot be read as one.
 */
export function monthsOf(text: string): number | null {
  const words = plainWords(text.replace(/(\d)[.,](\d)/g, '$1_$2'))
  if (words === '') return null
  if (NONE.test(words)) return 0
  const parts = [
    ...words.matchAll(/(\d+)(?: (\d+))? ?(years?|anos?|months?|mes(?:es)?|days?|dias?|$)/g)
  ]
  if (parts.length === 0) return null
  const months = parts.reduce((sum, [, whole = '', part, unit = '']) => {
    const value = Number(part === undefined ? whole : `${whole}.${part}`)
    if (/^(?:y|a)/.test(unit)) return sum + 12 * value
    return sum + (unit.startsWith('d') ? value / 30 : value)
  }, 0)
  const rounded = Math.ceil(months - 1e-9)
  return rounded <= MOST ? rounded : null
}
