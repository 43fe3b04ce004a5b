import { bare, type Token } from './tokens.ts'

/** One entry of a list, made ready. */
interface Entry<K> {
  readonly kind: K
  readonly words: readonly { readonly word: string; readonly open: boolean }[]
}

/** Lists made ready to be looked for, by how their first words begin. */
export type Phrases<K> = ReadonlyMap<string, readonly Entry<K>[]>

/** Where an entry was found: tokens `at` … `end` − 1. */
export interface Hit<K> {
  readonly kind: K
  readonly at: number
  readonly end: number
}

/** Letters that every first word has at least. */
const HEAD = 2

const headOf = (word: string) => word.slice(0, HEAD)

/** @param lists entries by what they stand for; of two that fit the same words the longer wins, else the first */
export function phrasesOf<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>
): Phrases<K> {
  const found = new Map<string, Entry<K>[]>()
  for (const kind of Object.keys(lists) as K[]) {
    for (const entry of lists[kind]) {
      const words = bare(entry)
        .split(' ')
        .map(word => ({ word: word.replace('*', ''), open: word.endsWith('*') }))
      const head = headOf((words[0] as Entry<K>['words'][number]).word)
      found.set(head, [...(found.get(head) ?? []), { kind, words }])
    }
  }
  for (const entries of found.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** All entries in a text, from left to right; no word counts twice. */
export function hitsOf<K>(tokens: readonly Token[], phrases: Phrases<K>): Hit<K>[] {
  const hits: Hit<K>[] = []
  let at = 0
  while (at < tokens.length) {
    const entry = (phrases.get(headOf((tokens[at] as Token).word)) ?? []).find(one =>
      fits(one, tokens, at)
    )
    const end = at + (entry?.words.length ?? 1)
    if (entry) hits.push({ kind: entry.kind, at, end })
    at = end
  }
  return hits
}

/** All words of an entry, one after the other, in one clause. */
const fits = <K>({ words }: Entry<K>, tokens: readonly Token[], at: number): boolean =>
  words.every(({ word, open }, i) => {
    const token = tokens[at + i]
    return (
      token !== undefined &&
      token.clause === tokens[at]?.clause &&
      (open ? token.word.startsWith(word) : token.word === word)
    )
  })
