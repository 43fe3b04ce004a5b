import { MOODS, type Mood, TOPICS, type Topic } from './model.ts'

/** Posts of one stretch of time. */
export interface Period {
  /** Its first day, a Monday, since 1970-01-01. */
  readonly from: number
  readonly moods: Readonly<Record<Mood, number>>
  /** Unhappy posts by topic. */
  readonly unhappy: Readonly<Record<Topic, number>>
}

export interface Periods {
  /** Weeks of each. */
  readonly weeks: number
  readonly periods: readonly Period[]
}

/** Columns that a chart has room for. */
const MOST = 26

/** 1970-01-05 was a Monday. */
const mondayOf = (day: number): number => day - ((((day - 4) % 7) + 7) % 7)

interface Dated {
  readonly day: number
  readonly mood: Mood
  readonly topic: Topic
}

/**
 * Posts by week from Monday to Sunday, empty weeks among them; by several weeks when there would be more
 * than 26.
 *
 * @param posts at least one
 */
export function periodsOf(posts: readonly Dated[]): Periods {
  const days = posts.map(({ day }) => day)
  const first = mondayOf(Math.min(...days))
  const all = (mondayOf(Math.max(...days)) - first) / 7 + 1
  const weeks = Math.ceil(all / MOST)
  const periods = Array.from({ length: Math.ceil(all / weeks) }, (_, i) => ({
    from: first + 7 * weeks * i,
    moods: zeroes(MOODS),
    unhappy: zeroes(TOPICS)
  }))
  for (const { day, mood, topic } of posts) {
    const period = periods[Math.floor((day - first) / (7 * weeks))] as (typeof periods)[number]
    period.moods[mood] += 1
    if (mood === 'negative') period.unhappy[topic] += 1
  }
  return { weeks, periods }
}

/** Nothing of each. */
export const zeroes = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map(key => [key, 0])) as Record<K, number>
