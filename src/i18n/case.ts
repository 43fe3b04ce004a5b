import type { Locale } from './locale.ts'

/** A name at the head of a line: “months to recover CAC” → “Months to recover CAC”. */
export const sentenceCase = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** A name within a sentence: “Exclusion list” → “exclusion list”; SMS stays as it is. */
export const withinSentence = (text: string, locale: Locale): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)
