import { plainWords } from '../../ingest/text/plain-words.ts'
import { agreement, plainName } from '../identity/names.ts'

/** A customer number as a key, without regard to capitals, accents and signs; '' is nothing to compare. */
export const idKey = (text: string): string => plainWords(text)

const nameWords = (name: string) => plainName(name).words

/** Whether a name is there to compare: a nickname (@…) is none. */
export const hasName = (name: string): boolean => nameWords(name).length > 0

/**
 * Whether two names can be one person's: a surname in common, and the same first name or its initial
 * (`agreement`); of a first name alone, the same first name.
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [plainName(a), plainName(b)]
  const alone = one.words.length === 1 || other.words.length === 1
  if (alone) return one.words[0] === other.words[0]
  return ['same', 'initial'].includes(agreement(one, other))
}
