import type { Locale, Localised } from '../i18n/locale.ts'

/** Longer names are cut: on a phone this is a line. */
const MOST = 32

const WORDS: Localised<{ readonly none: string; readonly rest: string }> = {
  en: { none: '(none)', rest: '(all others)' },
  es: { none: '(ninguno)', rest: '(todos los demás)' }
}

/**
 * Labels of the reader's file as names of an axis: none empty, none too long, no two the same (one that
 * repeats gets a number), none with characters that cannot be seen.
 */
export function namesOf(
  labels: readonly { readonly label: string; readonly rest?: true }[],
  locale: Locale
): string[] {
  const taken = new Set<string>()
  return labels.map(({ label, rest }) => {
    const name = rest ? WORDS[locale].rest : nameOf(label, locale)
    let unique = name
    for (let i = 2; taken.has(unique); i += 1) unique = `${name} (${i})`
    taken.add(unique)
    return unique
  })
}

/** One label, as a sentence names it. */
export function nameOf(label: string, locale: Locale): string {
  const name = label.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').trim()
  if (name === '') return WORDS[locale].none
  const letters = [...name]
  return letters.length <= MOST
    ? name
    : `${letters
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`
}

/** A name between the quotation marks of the language. */
export const inQuotes = (name: string, locale: Locale): string =>
  locale === 'en' ? `“${name}”` : `«${name}»`
