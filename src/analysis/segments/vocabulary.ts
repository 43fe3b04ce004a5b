import type { Localised } from '../../i18n/locale.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { RULE_LIMITS } from './rule.ts'

/**
 * What the sample's people like, buy and follow. A rule keeps the English word's key, so that it means the
 * same people on the page of the other language. Brands are invented.
 */
export const VOCABULARY: readonly Localised[] = [
  { en: 'running', es: 'correr' },
  { en: 'cycling', es: 'ciclismo' },
  { en: 'football', es: 'fútbol' },
  { en: 'cooking', es: 'cocina' },
  { en: 'baking', es: 'repostería' },
  { en: 'parenting', es: 'crianza' },
  { en: 'travel', es: 'viajes' },
  { en: 'music', es: 'música' },
  { en: 'films', es: 'cine' },
  { en: 'gardening', es: 'jardinería' },
  { en: 'lactose-free living', es: 'vida sin lactosa' },
  { en: 'milk', es: 'leche' },
  { en: 'lactose-free milk', es: 'leche sin lactosa' },
  { en: 'infant food', es: 'alimentación infantil' },
  { en: 'yoghurt', es: 'yogur' },
  { en: 'cheese', es: 'queso' },
  { en: 'oat drink', es: 'bebida de avena' },
  { en: 'protein shake', es: 'batido de proteínas' },
  { en: 'e-mail', es: 'correo' },
  { en: 'store', es: 'tienda' },
  { en: 'social', es: 'redes' },
  { en: 'woman', es: 'mujer' },
  { en: 'man', es: 'hombre' },
  { en: 'other', es: 'otro' }
]

/** A word that stands for “asked, and there is none”. */
export const NONE: Localised = { en: 'none', es: 'ninguno' }

const NOTHING = /^(?:none|ningun[oa]s?|nothing|nada)$/
const NOT_STATED =
  /^(?:not stated|not given|no consta|unknown|desconocid[oa]|n a|na|ns nc|sin datos?|prefer not to say|prefiere no decirlo)?$/

/** The key of a value, by its plain words in either language. */
const CANON = new Map(
  VOCABULARY.flatMap(({ en, es }) => [en, es].map(word => [plainWords(word), plainWords(en)]))
)
const SAID = new Map(VOCABULARY.map(word => [plainWords(word.en), word]))

/** What cannot be seen is a space, and there are no two in a row. */
export const tidyValue = (text: string): string =>
  Array.from(text.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' '))
    .slice(0, RULE_LIMITS.value)
    .join('')
    .slice(0, RULE_LIMITS.value)
    .replace(/[\p{Cs}\s]+$/u, '')
    .trim()

/**
 * What values are compared by: letters and digits without accents or case, and the sample's words by
 * their English; a value without any letter (“★”) is its own key.
 *
 * @returns null for a value that says that nothing is stated, '' for one that says that there is none
 */
export function keyOf(text: string): string | null {
  const plain = plainWords(text)
  if (NOTHING.test(plain)) return ''
  const bare = tidyValue(text)
  if (NOT_STATED.test(plain) && (plain !== '' || /^[-–—?.\s]*$/.test(bare))) return null
  const key = plain === '' ? bare : plain
  return CANON.get(key) ?? tidyValue(key)
}

/** A key in the words of the language, where the workbook has some. */
export const sayKey = (key: string): Localised => SAID.get(key) ?? { en: key, es: key }
