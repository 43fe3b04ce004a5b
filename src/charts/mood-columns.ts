import { MOODS, type Mood } from '../analysis/listening/model.ts'
import type { Locale } from '../i18n/locale.ts'
import { MOOD_NAMES, MOOD_SERIES } from './listening-names.ts'
import type { ColumnMark, KeyEntry } from './spec.ts'

interface Counted {
  readonly at: string
  readonly moods: Readonly<Record<Mood, number>>
}

/** Columns of posts, the unhappy ones at the foot, where columns are compared best. */
export function moodColumns(bands: readonly Counted[]): ColumnMark[] {
  return MOODS.map((mood, i): ColumnMark => {
    const below = (moods: Counted['moods']) =>
      MOODS.slice(0, i).reduce((sum, one) => sum + moods[one], 0)
    return {
      ...{ kind: 'column', key: mood, series: MOOD_SERIES[mood] },
      columns: bands.flatMap(({ at, moods }) => {
        const from = below(moods)
        return moods[mood] === 0 ? [] : [{ at, from, to: from + moods[mood] }]
      })
    }
  }).filter(({ columns }) => columns.length > 0)
}

/** The moods that occur, in the order of the pile from above. */
export const moodKey = (marks: readonly ColumnMark[], locale: Locale): KeyEntry[] =>
  MOODS.filter(mood => marks.some(({ key }) => key === mood))
    .toReversed()
    .map(mood => ({
      swatch: { kind: 'column', series: MOOD_SERIES[mood] },
      text: MOOD_NAMES[mood][locale]
    }))

export const totalOf = (moods: Readonly<Record<Mood, number>>): number =>
  MOODS.reduce((sum, mood) => sum + moods[mood], 0)
