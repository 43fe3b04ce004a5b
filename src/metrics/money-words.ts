import type { Reading } from './metric.ts'

/** Which money a value is in, for a sentence. */
export const counted = {
  en: (r: Reading) => (r.conventions.money === 'revenue' ? 'in revenue' : 'in margin'),
  es: (r: Reading) => (r.conventions.money === 'revenue' ? 'en ingresos' : 'en margen')
}
