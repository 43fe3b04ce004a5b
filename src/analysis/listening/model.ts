/** What a post is about. Its order is that of charts and menus. */
export const TOPICS = ['delivery', 'product', 'price', 'service', 'website', 'other'] as const
export type Topic = (typeof TOPICS)[number]

/** How a post feels about it. */
export const MOODS = ['negative', 'neutral', 'positive'] as const
export type Mood = (typeof MOODS)[number]

/** A post as the table has it. */
export interface Post {
  /** Line of the text, from 1. */
  readonly line: number
  readonly id: string
  /** Since 1970-01-01. */
  readonly day: number
  readonly author: string
  /** null when nobody knows. */
  readonly followers: number | null
  readonly text: string
  /** null: nobody says; counts as open. */
  readonly answered: boolean | null
  /** What a person says of the mood and the topic, in any words (`labels.ts`); '' for nothing. */
  readonly label: string
  readonly topic: string
}

/** Words of a post that decided something. */
export interface Evidence {
  /** As they stand in the post. */
  readonly text: string
  /** 1 for a good word, −1 for a bad one, 0 for a word that tells a topic or a wish to buy. */
  readonly sign: -1 | 0 | 1
  /** The word that denied it (“not”), as it stands; its sign is turned already. */
  readonly denied?: string
}

/** What the word lists make of a text. */
export interface Reading {
  readonly language: 'en' | 'es'
  readonly mood: Mood
  readonly moodWords: readonly Evidence[]
  readonly topic: Topic
  readonly topicWords: readonly Evidence[]
  readonly lead: boolean
  readonly leadWords: readonly Evidence[]
  readonly question: boolean
}

/** What the reader says against (or for) the word lists, for one post. */
export interface Overrule {
  readonly mood?: Mood
  readonly topic?: Topic
  readonly lead?: boolean
}
