/** The languages of the workbook; every text exists in each of them, or the build fails. */
export const LOCALES = ['en', 'es'] as const

export type Locale = (typeof LOCALES)[number]

/** One text in every language. A missing language is a type error. */
export type Localised<T = string> = Readonly<Record<Locale, T>>

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'es'

/** The other language: where the language switch leads. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'es' : 'en')
