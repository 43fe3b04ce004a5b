import type { Locale } from '../../i18n/locale.ts'
import type { Evidence, Mood, Reading, Topic } from './model.ts'
import { type Hit, hitsOf, type Phrases, phrasesOf } from './phrases.ts'
import { bare, type Token, tokensOf } from './tokens.ts'
import { BAD_SIGNS, GOOD_SIGNS, type WordLists } from './word-lists.ts'
import { ENGLISH } from './words-en.ts'
import { SPANISH } from './words-es.ts'

type Tone = 'good' | 'bad' | 'expected'

/** The lists of a language, made ready. */
interface Lists {
  readonly mood: Phrases<Tone>
  readonly topics: Phrases<Exclude<Topic, 'other'>>
  readonly leads: Phrases<'lead'>
  readonly denials: ReadonlySet<string>
  readonly butOnly: ReadonlySet<string>
  readonly breaks: ReadonlySet<string>
  readonly common: ReadonlySet<string>
}

const ready = (lists: WordLists): Lists => ({
  mood: phrasesOf({
    good: [...lists.good, ...GOOD_SIGNS],
    bad: [...lists.bad, ...BAD_SIGNS],
    expected: lists.expected
  }),
  topics: phrasesOf(lists.topics),
  leads: phrasesOf({ lead: lists.leads }),
  denials: new Set(lists.denials.map(bare)),
  butOnly: new Set(lists.butOnly.map(bare)),
  breaks: new Set(lists.breaks.map(bare)),
  common: new Set(lists.common.map(bare))
})

const LISTS: Readonly<Record<Locale, Lists>> = { en: ready(ENGLISH), es: ready(SPANISH) }

/** Words that may stand between a denial and what it denies: “no me ha funcionado”. */
const REACH = 3

/**
 * What the word lists make of a post. No more than this, and each word that decided is told:
 *
 * - mood: good words less bad words; above 0 positive, below negative, 0 neutral. A denial at most three
 *   words before, in the same clause, turns a word (“not bad”); a word for what is taken for granted counts
 *   only when denied (“no funciona”). Two denials are one, as in Spanish (“no va nada bien”).
 * - topic: the one with most words; of equals the one that comes first; without words, `other`.
 * - a lead: a sign of a wish to buy that is not denied. A question: a question mark.
 *
 * Irony, comparisons and words that are not on a list pass it by. The general idea is that of the lexicon
 * methods described by Taboada, Brooke, Tofiloski, Voll and Stede (2011), Computational Linguistics 37/2.
 *
 * @param fallback the language of a post that has the marks of neither
 */
export function readPost(text: string, fallback: Locale): Reading {
  const language = languageOf(text, fallback)
  const lists = LISTS[language]
  const { tokens, question } = tokensOf(text, lists.breaks)
  const shown = (at: number, end: number) =>
    text.slice((tokens[at] as Token).from, (tokens[end - 1] as Token).to)
  const evidence = ({ at, end }: Hit<unknown>, sign: Evidence['sign'], by?: number): Evidence => ({
    text: shown(at, end),
    sign,
    ...(by === undefined ? {} : { denied: shown(by, by + 1) })
  })

  const moodWords = hitsOf(tokens, lists.mood).flatMap(hit => {
    const by = denialOf(hit, tokens, lists)
    if (hit.kind === 'expected') return by === undefined ? [] : evidence(hit, -1, by)
    return evidence(hit, (hit.kind === 'good') === (by === undefined) ? 1 : -1, by)
  })
  const topicHits = hitsOf(tokens, lists.topics)
  const topic = mostOf(topicHits)
  const leadHits = hitsOf(tokens, lists.leads).filter(
    hit => denialOf(hit, tokens, lists) === undefined
  )
  return {
    language,
    mood: moodOf(moodWords.reduce((sum, { sign }) => sum + sign, 0)),
    moodWords,
    topic,
    topicWords: topicHits.filter(({ kind }) => kind === topic).map(hit => evidence(hit, 0)),
    lead: leadHits.length > 0,
    leadWords: leadHits.map(hit => evidence(hit, 0)),
    question
  }
}

const moodOf = (sum: number): Mood => (sum > 0 ? 'positive' : sum < 0 ? 'negative' : 'neutral')

/** The nearest word before that denies it. */
function denialOf(
  { at }: Hit<unknown>,
  tokens: readonly Token[],
  { denials, butOnly }: Lists
): number | undefined {
  const { clause } = tokens[at] as Token
  for (let by = at - 1; by >= Math.max(0, at - 1 - REACH); by -= 1) {
    const token = tokens[by] as Token
    if (token.clause !== clause) return undefined
    const denies = denials.has(token.word) || token.word.endsWith("n't")
    if (denies && !butOnly.has((tokens[by + 1] as Token).word)) return by
  }
  return undefined
}

/** The topic with most words; hits come in the order of the text, so of equals the first. */
function mostOf(hits: readonly Hit<Exclude<Topic, 'other'>>[]): Topic {
  const counts = new Map<Topic, number>()
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  let best: Topic = 'other'
  for (const [topic, count] of counts) if (count > (counts.get(best) ?? 0)) best = topic
  return best
}

/** By the commonest words; else by which lists know more of its words. */
function languageOf(text: string, fallback: Locale): Locale {
  const { tokens } = tokensOf(text, new Set())
  const count = (of: Locale) => tokens.filter(({ word }) => LISTS[of].common.has(word)).length
  const known = (of: Locale) =>
    hitsOf(tokens, LISTS[of].mood).length + hitsOf(tokens, LISTS[of].topics).length
  const lead = count('en') - count('es') || known('en') - known('es')
  return lead === 0 ? fallback : lead > 0 ? 'en' : 'es'
}
