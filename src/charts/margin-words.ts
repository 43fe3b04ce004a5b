import type { MarginSegment } from '../analysis/margin/segments.ts'
import type { Localised } from '../i18n/locale.ts'

/** What the segments are called. */
export const SEGMENT_NAMES: Localised<Readonly<Record<MarginSegment, string>>> = {
  en: { gold: 'Gold', silver: 'Silver', bronze: 'Bronze', zero: 'Zero', destroyers: 'Destroyers' },
  es: { gold: 'Oro', silver: 'Plata', bronze: 'Bronce', zero: 'Cero', destroyers: 'Destructores' }
}

/** The same where there is little room. */
export const SHORT_SEGMENT_NAMES: Localised<Readonly<Record<MarginSegment, string>>> = {
  en: { ...SEGMENT_NAMES.en, destroyers: 'Destr.' },
  es: { ...SEGMENT_NAMES.es, destroyers: 'Destr.' }
}
