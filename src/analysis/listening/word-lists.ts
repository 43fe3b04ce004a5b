import type { Topic } from './model.ts'

/**
 * The words of one language. An entry is one word or several in a row, in small letters, with or without
 * accents; “perfect*” is any word that begins so.
 */
export interface WordLists {
  readonly good: readonly string[]
  readonly bad: readonly string[]
  /** What is taken for granted: praise to nobody, a complaint when denied (“does not work”). */
  readonly expected: readonly string[]
  /** Words that turn those after them. */
  readonly denials: readonly string[]
  /** A denial followed by one of these denies nothing: “not only”. */
  readonly butOnly: readonly string[]
  /** Words at which another clause begins. */
  readonly breaks: readonly string[]
  readonly topics: Readonly<Record<Exclude<Topic, 'other'>, readonly string[]>>
  /** Signs of a wish to buy. */
  readonly leads: readonly string[]
  /** The commonest words, to know the language by; none that the other list has. */
  readonly common: readonly string[]
}

/** Signs that need no language. */
export const GOOD_SIGNS = ['😊', '🙂', '😀', '😍', '🥰', '👍', '❤', '🎉', '👏']
export const BAD_SIGNS = ['😡', '😠', '🤬', '😢', '😭', '😞', '👎', '🙁']
