import { tagOf } from './format.ts'
import type { Locale } from './locale.ts'

/** A date as the page's language writes it: “3 March 2026” · “3 de marzo de 2026”. */
export const formatDay = (date: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(date)
