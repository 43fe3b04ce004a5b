import type { Segment } from '../analysis/one-to-one/model.ts'
import type { Localised } from '../i18n/locale.ts'

/** What a segment is called in messages, tables and charts. */
export const CUSTOMER_SEGMENTS: Readonly<Record<Segment, Localised>> = {
  good: { en: 'good customer', es: 'buen cliente' },
  some: { en: 'occasional customer', es: 'cliente ocasional' },
  none: { en: 'not yet a buyer', es: 'aún sin compras' }
}
