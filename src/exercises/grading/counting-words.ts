/** What a word beside the digits counts: percentage points, or how many times. */
type Counted = 'points' | 'times'

/**
 * “3 pp”, “3 p. p.”, “3 pts”, “3 points”, “3 percentage points”, «3 puntos porcentuales»; “3.54x”,
 * “3.54 times”, «3,54 veces». They are read here and not with the currencies and units of `readNumber`:
 * in a table of orders, “30 points” is no money.
 */
const AFTER: readonly (readonly [RegExp, Counted])[] = [
  [/(?<=\d) ?(?:p\. ?p\.?|ppt?s?\.?|pts?\.?|ptos?\.?)$/iu, 'points'],
  [/(?<=\d) ?(?:%|percentage|per ?cent)? ?(?:points?|puntos?(?: porcentual(?:es)?)?)$/iu, 'points'],
  [/(?<=\d) ?(?:x|×|times|ve(?:z|ces))$/iu, 'times']
]

/** “15 per cent”, “15 percent”, «15 por ciento», «15 por cien»: the sign in words. */
const PER_CENT = /(?<=\d) ?(?:per ?cent|por cien(?:to)?)$/iu

/** “x3.54”, “× 3.54”. */
const BEFORE = /^[x×] ?(?=\d)/iu

/** The text without the word that says what was counted, and which it was. */
export function withoutWord(text: string): { readonly rest: string; readonly word?: Counted } {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const inWords = plain.replace(PER_CENT, ' %')
  if (inWords !== plain) return { rest: inWords }
  for (const [pattern, word] of AFTER) {
    const rest = plain.replace(pattern, '')
    if (rest !== plain) return { rest, word }
  }
  const rest = plain.replace(BEFORE, '')
  return rest === plain ? { rest: text } : { rest, word: 'times' }
}
