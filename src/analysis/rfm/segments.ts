import type { Locale } from '../../i18n/locale.ts'
import { SEGMENTS, type Segment } from './model.ts'

type Range = readonly [from: number, to: number]

/**
 * Segments as rectangles of the R × F map on a scale of 1 to 5; together they cover it once. The names
 * are usual in marketing practice, which agrees on no borders: these are the workbook's own.
 */
export const SEGMENT_RECTANGLES: {
  readonly [S in Segment]: { readonly recency: Range; readonly frequency: Range }
} = {
  champions: { recency: [5, 5], frequency: [4, 5] },
  loyal: { recency: [3, 4], frequency: [4, 5] },
  promising: { recency: [4, 5], frequency: [2, 3] },
  new: { recency: [4, 5], frequency: [1, 1] },
  attention: { recency: [3, 3], frequency: [1, 3] },
  'at-risk': { recency: [1, 2], frequency: [3, 4] },
  'cannot-lose': { recency: [1, 2], frequency: [5, 5] },
  hibernating: { recency: [2, 2], frequency: [1, 2] },
  lost: { recency: [1, 1], frequency: [1, 2] }
}

export const SEGMENT_NAMES: { readonly [S in Segment]: Readonly<Record<Locale, string>> } = {
  champions: { en: 'Champions', es: 'Campeones' },
  loyal: { en: 'Loyal', es: 'Fieles' },
  promising: { en: 'Promising', es: 'Prometedores' },
  new: { en: 'New', es: 'Nuevos' },
  attention: { en: 'Need attention', es: 'Piden atención' },
  'at-risk': { en: 'At risk', es: 'En riesgo' },
  'cannot-lose': { en: 'Must not be lost', es: 'No hay que perderlos' },
  hibernating: { en: 'Hibernating', es: 'Dormidos' },
  lost: { en: 'Lost', es: 'Perdidos' }
}

/** A score of 1 to `groups` on the scale of 1 to 5: the nearest step, halves upwards. */
export function onFive(score: number, groups: number): number {
  return 1 + Math.floor((8 * (score - 1) + (groups - 1)) / (2 * (groups - 1)))
}

/** The segment of a cell of the map, as its position in `SEGMENTS`. */
export function segmentAt(recency: number, frequency: number, groups: number): number {
  const r = onFive(recency, groups)
  const f = onFive(frequency, groups)
  return SEGMENTS.findIndex(id => {
    const { recency: rs, frequency: fs } = SEGMENT_RECTANGLES[id]
    return r >= rs[0] && r <= rs[1] && f >= fs[0] && f <= fs[1]
  })
}
