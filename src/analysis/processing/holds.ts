import { plainWords } from '../../ingest/text/plain-words.ts'
import { monthsOf } from './duration.ts'

/** Spanish laws that make keep data beyond their purpose, and for how many months. */
export const HOLDS = {
  /** Código de Comercio (1885), art. 30: six years from the last entry in the books. */
  accounting: { months: 72, words: /account|book|contab|comercio|mercantil|invoic|factura/ },
  /** Ley 58/2003, General Tributaria, art. 66: four years. */
  tax: { months: 48, words: /\btax|impuest|tribut|fiscal|hacienda/ },
  /** Ley 10/2010, on money laundering, art. 25: ten years. */
  laundering: { months: 120, words: /launder|blanqueo/ },
  /** Real Decreto Legislativo 1/2007, on consumers, art. 120: three years from delivery (since 2022). */
  warranty: { months: 36, words: /warrant|guarant|garant/ }
} as const

export type Hold = keyof typeof HOLDS

/** What a cell about laws says. */
export interface HoldReading {
  readonly laws: readonly Hold[]
  /** The longest of its periods, in months; null for words that nobody understands. */
  readonly months: number | null
}

/** “Accounting, tax” → 72 months; “60 months” → 60; nothing, or “none” → 0. */
export function holdOf(text: string): HoldReading {
  const words = plainWords(text)
  if (words === '') return { laws: [], months: 0 }
  const laws = (Object.keys(HOLDS) as Hold[]).filter(law => HOLDS[law].words.test(words))
  const written = monthsOf(text)
  if (written === null && laws.length === 0) return { laws, months: null }
  return { laws, months: Math.max(written ?? 0, ...laws.map(law => HOLDS[law].months)) }
}
