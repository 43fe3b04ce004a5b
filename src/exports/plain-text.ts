import { fillText } from '../exercises/fill.ts'
import type { Locale, Localised } from '../i18n/locale.ts'

/** A text whose slots hold numbers of their own, `{30000 | money}`, as a page in this language prints them. */
export const plainText = (text: Localised, locale: Locale): string =>
  fillText(text, new Map(), { locale })
