import { isLocale, type Locale } from '../i18n/locale.ts'

interface Asked {
  readonly currentLocale: string | undefined
  readonly url: URL
}

/** The language of the page that is being built. Throws on a page outside of both languages. */
export function pageLocale({ currentLocale, url }: Asked): Locale {
  if (isLocale(currentLocale)) return currentLocale
  throw new Error(`${url.pathname} is in no language; this component needs one.`)
}
