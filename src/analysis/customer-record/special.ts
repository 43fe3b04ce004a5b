import { plainWords } from '../../ingest/text/plain-words.ts'

/** Kinds of data of which art. 9 GDPR forbids the use, but for its exceptions. */
export type Special = 'health' | 'religion' | 'politics' | 'union' | 'origin' | 'sexuality'

/**
 * Words that give them away, in both languages, without accents. It is a list of words: it does not know
 * what is meant, takes a book on diabetes for an illness, and lets through what it has no word for.
 */
const WORDS: readonly (readonly [Special, RegExp])[] = [
  [
    'health',
    /\b(?:health|salud|illness\w*|disease\w*|enferm\w+|diabet\w+|al+erg\w+|asthma|asma|cancer\w*|pregnan\w+|embaraz\w+|depress\w+|depresi\w+|disab\w+|discapaci\w+|hospital\w*|medic(?:al|ation|ine|amento|ina|acion)\w*|co?eliac\w*|therap\w+|terapia\w*)\b/
  ],
  [
    'religion',
    /\b(?:religi\w+|church\w*|iglesia\w*|mosque\w*|mezquita\w*|synagogue\w*|sinagoga\w*|catholic\w*|catolic\w+|christian(?:ity)?|cristianismo|muslim\w*|musulman\w*|islam\w*|jewish|judaism\w*|buddhis\w+|budis\w+|evangeli\w+|atheis\w+|ateismo|prayer\w*|ramadan)\b/
  ],
  [
    'politics',
    /\b(?:politic\w*|election\w*|eleccion\w*|voting|votar|voto|socialis\w+|feminis\w+)\b/
  ],
  ['union', /\b(?:trade unions?|labou?r unions?|sindica\w+|huelga\w*)\b/],
  ['origin', /\b(?:ethnic\w*|etni\w+|racial\w*|immigra\w+|inmigra\w+)\b/],
  ['sexuality', /\b(?:gay|lesbian\w*|lgb\w*|bisexual\w*|homosexual\w*|transgender|sexual\w*)\b/]
]

/** Plain words are made of so many characters at once; the pieces overlap by a word. */
const PIECE = 200
const OVERLAP = 30

/** Tastes and topics repeat from row to row. */
const seen = new Map<string, Special | undefined>()
const MOST_SEEN = 5000

/** The kind that a text gives away, if it does. */
export function specialOf(text: string): Special | undefined {
  if (seen.has(text)) return seen.get(text)
  if (seen.size >= MOST_SEEN) seen.clear()
  const found = searched(text)
  seen.set(text, found)
  return found
}

function searched(text: string): Special | undefined {
  for (let from = 0; from === 0 || from + OVERLAP < text.length; from += PIECE - OVERLAP) {
    const plain = plainWords(text.slice(from, from + PIECE))
    const found = WORDS.find(([, words]) => words.test(plain))
    if (found) return found[0]
  }
  return undefined
}
