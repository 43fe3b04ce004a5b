import type { Locale } from './locale.ts'

/** A name at the head of a line: “months to recover CAC” → “Months to recover CAC”. */
export const sentenceCase = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
