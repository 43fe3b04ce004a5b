import { plainWords } from '../../ingest/text/plain-words.ts'
import { plainName } from '../identity/names.ts'

/** A customer number as a key, without regard to capitals, accents and signs; '' is nothing to compare. */
export const idKey = (text: string): string => plainWords(text)

const nameWords = (name: string) => plainName(name).words

/** Whether a name is there to compare: a nickname (@…) is none. */
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
