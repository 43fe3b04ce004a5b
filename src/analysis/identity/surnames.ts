import { plainWords } from '../../ingest/text/plain-words.ts'
import { isGivenName } from './nicknames.ts'

/** Small words that belong to a surname, are left out as often as not, and tell nobody apart. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los el y i e da do dos das di van von der den le du san santa mac mc'.split(' ')
)

/** Of these a surname keeps its sense: “San Juan” is no Juan. They stay with the word behind. */
const KEPT: ReadonlySet<string> = new Set(['san', 'santa', 'mac', 'mc'])

/**
 * The surnames in a text, one or two of them as a rule, without accents, capitals, hyphens and particles:
 * “de la Torre y García-Conde” gives torre, garcia, conde.
 */
export function surnamesOf(text: string): readonly string[] {
  const found: string[] = []
  let kept = ''
  for (const word of plainWords(text).split(' ')) {
    if (KEPT.has(word)) kept += word
    else if (word !== '' && !PARTICLES.has(word)) {
      found.push(kept + word)
      kept = ''
    }
  }
  // A name of particles only is a name all the same: Mr. Van.
  return found.length > 0 ? found : plainWords(text).split(' ').filter(Boolean).slice(0, 1)
}

/** “M.ª”, “Mª”, “Mᵃ.” and “Ma.” are María wherever it is a first name. */
const MARIA = /^(?:mª|m ª|ma|mº)(?= |$)/

/** The words of a given name, in plain words: “M.ª José” gives maria, jose. */
export const givenWordsOf = (text: string): readonly string[] =>
  plainWords(text)
    .replace(MARIA, 'maria')
    .split(' ')
    .filter(word => word !== '' && !PARTICLES.has(word))

/** A whole name parted: what of it is given, what surnames, each as typed. */
export interface PartedName {
  readonly given: string
  readonly surnames: string
}

/**
 * Parts a name that stands in one cell. Behind a comma stands the given name (“Rey Gil, Marta”); else it
 * comes first: one word, and those behind it that the list of given names has, as long as a surname is
 * left. Four words and more end in two surnames; small words go with the surname behind them.
 */
export function partName(text: string): PartedName {
  const tidy = text.trim().replace(/\s+/g, ' ')
  const comma = tidy.indexOf(',')
  if (comma >= 0) {
    return { given: tidy.slice(comma + 1).trim(), surnames: tidy.slice(0, comma).trim() }
  }
  const words = tidy.split(' ')
  const plain = words.map(plainWords)
  // Where each surname would begin: small words before it are its own.
  const starts = plain.flatMap((word, at) =>
    at > 0 && !PARTICLES.has(word) ? [at - countBack(plain, at)] : []
  )
  if (starts.length === 0) return { given: tidy, surnames: '' }
  let first = 0
  if (starts.length > 2) first = starts.length - 2
  else if (starts.length === 2 && isGivenName(plain[starts[0] as number] ?? '')) first = 1
  const cut = starts[first] as number
  return { given: words.slice(0, cut).join(' '), surnames: words.slice(cut).join(' ') }
}

function countBack(words: readonly string[], at: number): number {
  let back = 0
  while (at - back - 1 > 0 && PARTICLES.has(words[at - back - 1] ?? '')) back += 1
  return back
}
