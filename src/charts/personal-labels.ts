import type { Localised } from '../i18n/locale.ts'

/** What axes, keys and tables of the charts of personalisation say. */
export const PERSONAL_LABELS = {
  step: { en: 'Step', es: 'Paso' },
  index: { en: 'Without personalisation = 100', es: 'Sin personalizar = 100' },
  without: { en: 'without personalisation', es: 'sin personalizar' },
  personal: { en: 'with personalisation', es: 'con personalización' },
  change: { en: 'change', es: 'cambio' },
  stepsCaption: {
    en: 'The funnel with and without',
    es: 'El embudo con personalización y sin ella'
  },
  uplift: {
    en: 'Uplift of conversions per send (relative)',
    es: 'Mejora de las conversiones por envío (relativa)'
  },
  profit: { en: 'Margin added less cost', es: 'Margen añadido menos coste' },
  profitCaption: { en: 'Profit by uplift', es: 'Beneficio según la mejora' },
  what: { en: 'What it is', es: 'Qué es' },
  nothing: { en: 'no uplift', es: 'sin mejora' },
  pays: { en: 'break-even', es: 'punto de equilibrio' },
  assumed: { en: 'as assumed', es: 'lo supuesto' },
  difference: {
    en: 'Conversions more per 1,000 sends',
    es: 'Conversiones de más por cada 1.000 envíos'
  },
  sends: { en: 'Sends in the test', es: 'Envíos de la prueba' },
  low: { en: 'From', es: 'Desde' },
  high: { en: 'To', es: 'Hasta' },
  estimate: { en: 'Difference', es: 'Diferencia' },
  evidenceCaption: {
    en: 'Interval of the difference by number of sends',
    es: 'Intervalo de la diferencia según el número de envíos'
  },
  expected: {
    en: 'the difference as assumed, and the interval a test would give',
    es: 'la diferencia supuesta y el intervalo que daría una prueba'
  }
} as const satisfies Readonly<Record<string, Localised>>

/** The steps of a mailing, as an axis names them. */
export const MAIL_STEPS = {
  opens: { en: 'Opens', es: 'Aperturas' },
  clicks: { en: 'Clicks', es: 'Clics' },
  conversions: { en: 'Conversions', es: 'Conversiones' }
} as const satisfies Readonly<Record<string, Localised>>
