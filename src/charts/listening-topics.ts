import type { Desk } from '../analysis/listening/desk.ts'
import { MOODS, TOPICS } from '../analysis/listening/model.ts'
import { stableDomain } from './domain.ts'
import { MOOD_NAMES, SHORT_NAMES, TOPIC_NAMES } from './listening-names.ts'
import { LISTENING_TEXT } from './listening-text.ts'
import { type Look, previousDomain } from './look.ts'
import { moodColumns, moodKey, totalOf } from './mood-columns.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** What posts are about, and how they feel. */
export function listeningTopics(desk: Desk, look: Look): ChartSpec {
  const { locale } = look
  const words = LISTENING_TEXT[locale]
  const say = sayer(look)
  const name = (topic: (typeof TOPICS)[number]) => TOPIC_NAMES[topic][locale]
  const marks = moodColumns(TOPICS.map(topic => ({ at: name(topic), moods: desk.topics[topic] })))
  return {
    id: 'listening-topics',
    title: words.topicTitle(desk, say),
    sentence: words.topicSentence(desk, say),
    x: {
      type: 'band',
      label: words.topic,
      domain: TOPICS.map(name),
      short: SHORT_NAMES.topic[locale]
    },
    y: {
      type: 'linear',
      label: words.posts,
      domain: stableDomain(
        [0, ...TOPICS.map(topic => totalOf(desk.topics[topic]))],
        previousDomain(look, 'y')
      ),
      format: { kind: 'integer' }
    },
    marks,
    key: moodKey(marks, locale),
    table: {
      caption: words.topicCaption,
      columns: [
        { label: words.topic },
        ...MOODS.map(mood => ({
          label: MOOD_NAMES[mood][locale],
          style: { kind: 'integer' } as const
        })),
        { label: words.all, style: { kind: 'integer' } }
      ],
      rows: TOPICS.map(topic => [
        name(topic),
        ...MOODS.map(mood => desk.topics[topic][mood]),
        totalOf(desk.topics[topic])
      ])
    }
  }
}
