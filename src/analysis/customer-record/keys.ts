import { plainWords } from '../../ingest/text/plain-words.ts'

// What rows of different sources are compared by. '' is nothing to compare.

/** More digits are a prefix of a country, which one source writes and another does not. */
const NATIONAL = 9
const LEAST = 6

/** The last nine digits of a telephone; none of fewer than six, nor of one digit over and over. */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '')
  if (digits.length < LEAST || /^(\d)\1*$/.test(digits)) return ''
  return digits.slice(-NATIONAL)
}

/** An address as a key: without regard to capitals. What is no address is none. */
export function emailKey(text: string): string {
  const plain = text.trim().toLowerCase()
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]+$/.test(plain) ? plain : ''
}

export const idKey = (text: string): string => plainWords(text)

/** The words of a name; none of a nickname (@…). “Rey, Marta” is Marta Rey. */
function nameWords(name: string): string[] {
  if (name.trim().startsWith('@')) return []
  const [last = '', first] = name.split(',', 2)
  const words = plainWords(first === undefined ? last : `${first} ${last}`)
  return words === '' ? [] : words.split(' ')
}

export const hasName = (name: string): boolean => nameWords(name).length > 0

/**
 * Whether two names can be one person's: the same initial and a surname in common; of a first name alone,
 * the same first name.
 */
export function sameName(a: string, b: string): boolean {
  const [[first = '', ...surnames], [other = '', ...others]] = [nameWords(a), nameWords(b)]
  if (first === '' || other === '') return false
  if (surnames.length === 0 || others.length === 0) return first === other
  return first[0] === other[0] && surnames.some(word => word.length > 1 && others.includes(word))
}
