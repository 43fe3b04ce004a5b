import type { ActionType, Quarter } from '../analysis/action-plan/model.ts'
import type { Localised } from '../i18n/locale.ts'

/** “Q2”, “T2”: as the tables of plans write quarters. */
export const QUARTER_LETTER: Localised = { en: 'Q', es: 'T' }

export const quarterName = (quarter: Quarter, locale: 'en' | 'es'): string =>
  `${QUARTER_LETTER[locale]}${quarter + 1}`

export const TYPE_NAMES: Readonly<Record<ActionType, Localised>> = {
  loyalty: { en: 'loyalty and prevention', es: 'fidelización y prevención' },
  development: { en: 'development', es: 'desarrollo' },
  satisfaction: { en: 'satisfaction and communication', es: 'satisfacción y comunicación' }
}

export const planWords = {
  quarter: { en: 'Quarter', es: 'Trimestre' },
  money: { en: 'Money in the quarter', es: 'Dinero en el trimestre' },
  cost: { en: 'cost', es: 'coste' },
  caused: { en: 'margin that the plan brings', es: 'margen que trae el plan' },
  answered: { en: 'margin of all responses', es: 'margen de todas las respuestas' },
  budget: { en: 'budget', es: 'presupuesto' },
  left: { en: 'budget left', es: 'presupuesto restante' },
  quarters: {
    en: 'Cost, budget and margin by quarter',
    es: 'Coste, presupuesto y margen por trimestre'
  },
  segment: { en: 'Segment', es: 'Segmento' },
  contacts: {
    en: 'Contacts of one customer in the quarter',
    es: 'Contactos de un cliente en el trimestre'
  },
  least: { en: 'Least', es: 'Mínimo' },
  mean: { en: 'Mean', es: 'Media' },
  fullest: { en: 'Fullest', es: 'Máximo' },
  over: {
    en: 'Over the ceiling, if lists are drawn by lot',
    es: 'Por encima del tope, si las listas se sortean'
  },
  ceiling: { en: 'ceiling', es: 'tope' },
  pressure: {
    en: 'Contact pressure by segment and quarter',
    es: 'Presión comercial por segmento y trimestre'
  }
} as const satisfies Readonly<Record<string, Localised>>
