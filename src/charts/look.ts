import type { Locale } from '../i18n/locale.ts'
import type { ChartSpec, Domain, Level, Series } from './spec.ts'

/** What every chart function needs beside its data. */
export interface Look {
  readonly locale: Locale
  /** ISO 4217. */
  readonly currency: string
  /** The chart of the moment before: its axes are kept where they still fit. */
  readonly previous?: ChartSpec | undefined
}

/** The domain of an axis of the chart of the moment before. */
export function previousDomain(look: Look, axis: 'x' | 'y'): Domain | undefined {
  const before = look.previous?.[axis]
  return before?.type === 'linear' ? before.domain : undefined
}

/** Colour by CSS variable, so that the dark theme needs no new drawing; 0 is the quiet ink. */
export const colourOf = (series: Series): string =>
  series === 0 ? 'var(--muted)' : `var(--series-${series})`

/** A dash pattern a series, so that nothing is told by colour alone. */
export const DASHES: Readonly<Record<Series, string | undefined>> = {
  0: '3 4',
  1: undefined,
  2: '8 4',
  3: '2 4',
  4: '10 3 2 3',
  5: '5 2',
  6: '1 3'
}

/** The shape of a series as a letter, to begin the name of a line with. */
export const GLYPHS: Readonly<Record<Series, string>> = {
  0: '',
  1: '●',
  2: '■',
  3: '▲',
  4: '◆',
  5: '★',
  6: '✦'
}

/** A shape a series, for the same reason. */
export const SYMBOLS = {
  0: 'circle',
  1: 'circle',
  2: 'square',
  3: 'triangle',
  4: 'diamond',
  5: 'star',
  6: 'wye'
} as const satisfies Readonly<Record<Series, string>>

/** How dense a bar of each series is filled: told apart in grey, too, with the outline always full. */
export const FILLS: Readonly<Record<Series, number>> = {
  0: 1,
  1: 1,
  2: 0.55,
  3: 0.25,
  4: 1,
  5: 0.55,
  6: 0.25
}

/** Ribbons cross: what lies under one is seen. */
export const RIBBON = 0.4

/** Colour of a heat map's cell, and of the text on it (4.5:1): see styles/charts.css. */
export const heatOf = (level: Level): string => `var(--heat-${level})`
export const heatInkOf = (level: Level): string => `var(--heat-ink-${level})`
