/**
 * What a record says of somebody's wish: a yes, a no, or a yes that is none, because the box came ticked
 * (GDPR, art. 4(11) and recital 32; Court of Justice, Planet49, C-673/17, 2019).
 */
export type Word = 'yes' | 'no' | 'preset'

export const wordOf = (answer: boolean, preset: boolean | null): Word =>
  answer ? (preset === true ? 'preset' : 'yes') : 'no'

/** One no is a no, whoever says yes beside it; a box that came ticked says less than anything. */
const STRICTEST: readonly Word[] = ['no', 'yes', 'preset']

/** The strictest word there is; undefined of none. */
export const strictest = (words: readonly Word[]): Word | undefined =>
  STRICTEST.find(word => words.includes(word))

/** A word, and the day on which it was said: days since 1970-01-01, −∞ for never. */
interface Dated {
  readonly word: Word
  readonly day: number
}

/** The newest word; of one day, the strictest. Undefined if nothing was ever said. */
export function newestWord(said: readonly Dated[]): Word | undefined {
  let newest: Dated | undefined
  for (const one of said) {
    if (one.day === Number.NEGATIVE_INFINITY) continue
    if (!newest || one.day > newest.day) newest = one
    else if (one.day === newest.day && isStricter(one.word, newest.word)) newest = one
  }
  return newest?.word
}

const isStricter = (a: Word, b: Word) => STRICTEST.indexOf(a) < STRICTEST.indexOf(b)
