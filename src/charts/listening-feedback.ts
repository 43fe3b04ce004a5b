import type { Desk } from '../analysis/listening/desk.ts'
import { TOPICS } from '../analysis/listening/model.ts'
import { heatMarks } from './heat.ts'
import { heatKey } from './heat-key.ts'
import { TOPIC_NAMES } from './listening-names.ts'
import { LISTENING_TEXT } from './listening-text.ts'
import { shortDays } from './listening-time.ts'
import type { Look } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** What the unhappy talk about, week by week: what to hand on inside the company. */
export function listeningFeedback(desk: Desk, look: Look): ChartSpec {
  const words = LISTENING_TEXT[look.locale]
  const say = sayer(look)
  const { periods, weeks } = desk.time
  const name = (topic: (typeof TOPICS)[number]) => TOPIC_NAMES[topic][look.locale]
  const cells = periods.flatMap(({ from, unhappy }) =>
    TOPICS.map(topic => {
      const value = unhappy[topic]
      const text = value === 0 ? '' : say.count(value)
      return { cell: { x: say.day(from), y: name(topic), text, short: text }, value }
    })
  )
  const most = Math.max(...cells.map(({ value }) => value))
  const marks = heatMarks(cells, most)
  return {
    id: 'listening-feedback',
    title: words.feedbackTitle(desk, say),
    sentence: words.feedbackSentence(desk, say),
    x: {
      type: 'band',
      label: words.from(weeks, say),
      domain: periods.map(({ from }) => say.day(from)),
      short: shortDays(periods, say.day)
    },
    y: { type: 'band', label: words.topic, domain: TOPICS.map(name) },
    marks,
    key: heatKey(marks, most, 'integer', look),
    table: {
      caption: words.feedbackCaption,
      columns: [
        { label: words.from(weeks, say) },
        ...TOPICS.map(topic => ({ label: name(topic), style: { kind: 'integer' } as const }))
      ],
      rows: periods.map(({ from, unhappy }) => [
        say.day(from),
        ...TOPICS.map(topic => unhappy[topic])
      ])
    }
  }
}
