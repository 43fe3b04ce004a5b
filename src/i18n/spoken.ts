import { type Locale, otherLocale } from './locale.ts'

/**
 * Data with the texts of one language only, for a page that speaks no other: of every text that has both,
 * the other becomes empty. What goes into a page with a widget is read by each of its visitors.
 *
 * @param data plain objects, lists, texts and numbers
 */
export const spokenIn = <T>(data: T, locale: Locale): T => walk(data, locale) as T

function walk(data: unknown, locale: Locale): unknown {
  if (Array.isArray(data)) return data.map(one => walk(one, locale))
  if (data === null || typeof data !== 'object') return data
  if (isText(data)) return { ...data, [otherLocale(locale)]: '' }
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, walk(one, locale)]))
}

const isText = (data: object): boolean =>
  Object.keys(data).length === 2 &&
  'en' in data &&
  'es' in data &&
  typeof data.en === 'string' &&
  typeof data.es === 'string'
