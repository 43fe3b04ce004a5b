import type { Desk } from '../analysis/listening/desk.ts'
import { MOODS } from '../analysis/listening/model.ts'
import { stableDomain } from './domain.ts'
import { MOOD_NAMES } from './listening-names.ts'
import { LISTENING_TEXT } from './listening-text.ts'
import { type Look, previousDomain } from './look.ts'
import { moodColumns, moodKey, totalOf } from './mood-columns.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** How posts felt, week by week. */
export function listeningTime(desk: Desk, look: Look): ChartSpec {
  const { locale } = look
  const words = LISTENING_TEXT[locale]
  const say = sayer(look)
  const { periods, weeks } = desk.time
  const marks = moodColumns(periods.map(({ from, moods }) => ({ at: say.day(from), moods })))
  return {
    id: 'listening-time',
    title: words.timeTitle(desk, say),
    sentence: words.timeSentence(desk, say),
    x: {
      type: 'band',
      label: words.from(weeks, say),
      domain: periods.map(({ from }) => say.day(from)),
      short: shortDays(periods, say.day)
    },
    y: {
      type: 'linear',
      label: words.posts,
      domain: stableDomain(
        [0, ...periods.map(({ moods }) => totalOf(moods))],
        previousDomain(look, 'y')
      ),
      format: { kind: 'integer' }
    },
    marks,
    key: moodKey(marks, locale),
    table: {
      caption: words.timeCaption,
      columns: [
        { label: words.from(weeks, say) },
        ...MOODS.map(mood => ({
          label: MOOD_NAMES[mood][locale],
          style: { kind: 'integer' } as const
        })),
        { label: words.all, style: { kind: 'integer' } }
      ],
      rows: periods.map(({ from, moods }) => [
        say.day(from),
        ...MOODS.map(mood => moods[mood]),
        totalOf(moods)
      ])
    }
  }
}

/** Without the year. */
export const shortDays = (
  periods: readonly { readonly from: number }[],
  day: (day: number) => string
): string[] => periods.map(({ from }) => day(from).replace(/\s\d{4}$/, ''))
