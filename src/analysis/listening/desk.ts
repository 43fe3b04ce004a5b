import type { Locale } from '../../i18n/locale.ts'
import { type Agreement, cohensKappa } from '../statistics/kappa.ts'
import { type Deflection, type DeflectionCase, deflection } from './deflection.ts'
import { moodOfLabel, topicOfLabel } from './labels.ts'
import {
  MOODS,
  type Mood,
  type Overrule,
  type Post,
  type Reading,
  TOPICS,
  type Topic
} from './model.ts'
import { type Periods, periodsOf, zeroes } from './periods.ts'
import { keysOf } from './post-key.ts'
import { readPost } from './score.ts'
import { type Urgency, urgencyOf, type Weights } from './urgency.ts'

/** A post with all that is known of it. */
export interface Judged {
  readonly post: Post
  /** By which the reader's choices for it are kept (`post-key.ts`). */
  readonly key: string
  /** What the word lists say. */
  readonly reading: Reading
  readonly overrule: Overrule
  /** What holds: the reader's word, else the lists'. */
  readonly mood: Mood
  readonly topic: Topic
  readonly lead: boolean
  /** What a person says: the reader here, else the label in the table. */
  readonly byPerson: { readonly mood?: Mood; readonly topic?: Topic }
  readonly open: boolean
  readonly urgency: Urgency
}

/** How a person's labels and the word lists go together. */
interface Compared {
  readonly about: 'mood' | 'topic'
  readonly categories: readonly (Mood | Topic)[]
  /** A row a label of the person's, a column what the lists say. */
  readonly counts: readonly (readonly number[])[]
  /** undefined when no post has a label. */
  readonly agreement: Agreement | undefined
}

export interface Desk {
  /** Open ones first, by urgency; then the answered ones, the newest first. */
  readonly posts: readonly Judged[]
  readonly open: number
  readonly moods: Readonly<Record<Mood, number>>
  readonly topics: Readonly<Record<Topic, Readonly<Record<Mood, number>>>>
  readonly time: Periods
  /** The last day in the table: ages are counted to it. */
  readonly today: number
  /** Days from the first to the last post, both counted. */
  readonly days: number
  readonly leads: number
  readonly questions: number
  readonly compared: Compared
  /** Labels of the table that mean nothing here. */
  readonly strangeLabels: number
  readonly deflection: Deflection
}

export interface DeskSettings {
  readonly weights: Weights
  readonly support: Omit<DeflectionCase, 'questions'>
  readonly compare: Compared['about']
  /** The language of posts that have the marks of neither. */
  readonly locale: Locale
}

/**
 * The listening desk: what posts are about and how they feel, what to answer first, and how far the word
 * lists that say so can be trusted.
 *
 * @param posts at least one
 * @param overrules by the key of the post
 */
export function listeningDesk(
  posts: readonly Post[],
  overrules: (key: string) => Overrule,
  settings: DeskSettings
): Desk {
  const days = posts.map(({ day }) => day)
  const today = Math.max(...days)
  const keys = keysOf(posts)
  const judged = posts.map((post, i) => judge(post, keys[i] as string, overrules, today, settings))
  const moods = zeroes(MOODS)
  const topics = Object.fromEntries(TOPICS.map(topic => [topic, zeroes(MOODS)])) as Record<
    Topic,
    Record<Mood, number>
  >
  for (const { mood, topic } of judged) {
    moods[mood] += 1
    topics[topic][mood] += 1
  }
  const questions = judged.filter(({ reading }) => reading.question).length
  return {
    posts: judged.toSorted(
      (a, b) => Number(b.open) - Number(a.open) || (a.open ? byUrgency(a, b) : byDay(b, a))
    ),
    open: judged.filter(({ open }) => open).length,
    moods,
    topics,
    time: periodsOf(judged.map(({ post: { day }, mood, topic }) => ({ day, mood, topic }))),
    today,
    days: today - Math.min(...days) + 1,
    leads: judged.filter(({ lead }) => lead).length,
    questions,
    compared: compare(judged, settings.compare),
    strangeLabels: posts.filter(isStrange).length,
    deflection: deflection({ ...settings.support, questions })
  }
}

function judge(
  post: Post,
  key: string,
  overrules: (key: string) => Overrule,
  today: number,
  { weights, locale }: DeskSettings
): Judged {
  const reading = readPost(post.text, locale)
  const overrule = overrules(key)
  const { mood = reading.mood, topic = reading.topic, lead = reading.lead } = overrule
  const saidMood = overrule.mood ?? moodOfLabel(post.label)
  const saidTopic = overrule.topic ?? topicOfLabel(post.topic)
  const { question } = reading
  return {
    ...{ post, key, reading, overrule, mood, topic, lead, open: post.answered !== true },
    byPerson: {
      ...(saidMood ? { mood: saidMood } : {}),
      ...(saidTopic ? { topic: saidTopic } : {})
    },
    urgency: urgencyOf(
      { mood, followers: post.followers, days: today - post.day, question },
      weights
    )
  }
}

const isStrange = ({ label, topic }: Post) =>
  (label.trim() !== '' && !moodOfLabel(label)) || (topic.trim() !== '' && !topicOfLabel(topic))

/** Of equals the one that has waited longer. */
const byUrgency = (a: Judged, b: Judged) => b.urgency.product - a.urgency.product || byDay(a, b)
const byDay = (a: Judged, b: Judged) => a.post.day - b.post.day

function compare(judged: readonly Judged[], about: Compared['about']): Compared {
  const categories: readonly (Mood | Topic)[] = about === 'mood' ? MOODS : TOPICS
  const counts = categories.map(said =>
    categories.map(
      read =>
        judged.filter(one => one.byPerson[about] === said && one.reading[about] === read).length
    )
  )
  return { about, categories, counts, agreement: cohensKappa(counts) }
}
