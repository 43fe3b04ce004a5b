import type { Reading } from './reading.ts'

/** Texts that say there is nothing, in plain small letters. */
const NOTHING =
  /^(?:[-–—._?*x0]+|n\/?[ad]\.?|#n\/?a|null|none|nil|nan|undefined|unknown|tbd|no tiene|no consta|no sabe|sin (?:datos?|correo|e-?mail|tel[eé]fono|apellidos?|nombre)|desconocid[oa]|vac[ií]o|pendiente|test|prueba)$/i

/** Whether a cell says nothing: empty, or a word for nothing. */
export function isNothing(text: string): boolean {
  const tidy = text.trim()
  return tidy === '' || (tidy.length < 20 && NOTHING.test(tidy))
}

const SMALL: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'e',
  'i',
  'da',
  'do',
  'von',
  'van'
])

/** GARCÍA and garcía become García, McCoy and de la Torre stay what they are. */
function cased(text: string): string {
  const loud = text === text.toUpperCase()
  if (text.length < 2 || (!loud && text !== text.toLowerCase())) return text
  return text.toLowerCase().replace(/[\p{L}\p{M}]+/gu, word => {
    const head = word.charAt(0).toUpperCase()
    // ß has no capital of one letter, and stands at the head of no name.
    return SMALL.has(word) || head.length > 1 ? word : head + word.slice(1)
  })
}

/** Spaces put in order, in whatever cell. */
export const tidied = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** A name, or a place: letters, with the signs that names have; not all in capitals. */
export function readName(text: string): Reading {
  const tidy = tidied(text)
  // A number, an address or a formula is no name.
  if (/[@<>={}]|\d{2}/.test(tidy) || !/\p{L}/u.test(tidy)) return { fault: 'not-a-name' }
  return { value: cased(tidy) }
}
