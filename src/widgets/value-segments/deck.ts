import type { MarginSegment } from '../../analysis/margin/segments.ts'
import type { Localised } from '../../i18n/locale.ts'

/** As the deck prints them, in the order of its text. */
export const DECK = {
  customers: 33_992,
  shares: [0.494, 0.302, 0.192, 0.013],
  step: 0.001
} as const

const [FIRST, SECOND, THIRD, FOURTH] = DECK.shares

/** A way to read the slide: a share for four of the five names. */
interface Reading {
  readonly name: Localised
  readonly shares: Readonly<Partial<Record<MarginSegment, number>>>
}

/** Four of the 120 ways; none is claimed. */
export const READINGS: readonly Reading[] = [
  {
    name: { en: 'in the order of the text', es: 'en el orden del texto' },
    shares: { gold: FIRST, silver: SECOND, bronze: THIRD, zero: FOURTH }
  },
  {
    name: { en: 'the same, zero left out', es: 'lo mismo, sin el cero' },
    shares: { gold: FIRST, silver: SECOND, bronze: THIRD, destroyers: FOURTH }
  },
  {
    name: { en: 'the more margin, the fewer', es: 'a más margen, menos clientes' },
    shares: { bronze: FIRST, silver: SECOND, gold: THIRD, destroyers: FOURTH }
  },
  {
    name: { en: 'in the order, from the bottom', es: 'en orden, desde abajo' },
    shares: { destroyers: FIRST, zero: SECOND, bronze: THIRD, silver: FOURTH }
  }
]

export const deckWords = {
  title: {
    en: 'The deck’s example, and what cannot be read from it',
    es: 'El ejemplo de la presentación y lo que no se puede leer en él'
  },
  caption: {
    en: 'Four possible readings (about so many customers)',
    es: 'Cuatro lecturas posibles (clientes, aproximadamente)'
  },
  reading: { en: 'Reading', es: 'Lectura' }
} as const satisfies Readonly<Record<string, Localised>>
