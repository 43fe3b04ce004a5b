import type { Locale } from './locale.ts'

/** Where the site is mounted, without a slash at the end: '' at the root of a host. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '')

/**
 * The path of a page in a language, always with a slash at the end:
 * `route('es', 'lessons', 'customer-metrics')` → `/es/lessons/customer-metrics/`.
 */
export const route = (locale: Locale, ...parts: readonly string[]): string =>
  `${base}/${[locale, ...parts].join('/')}/`

/** The path of a file of the site: `file('favicon.svg')` → `/favicon.svg`. */
export const file = (path: string): string => `${base}/${path}`
