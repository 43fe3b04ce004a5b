import type { NumberStyle } from '../i18n/format.ts'

/**
 * A chart as plain data: everything that `draw` (with Plot) or `patch` (without) needs, in the units of
 * the data, and everything a reader needs who cannot see it (`sentence`, `table`).
 */
export interface ChartSpec {
  /** Stable: the same chart with other numbers keeps its id. */
  readonly id: string
  /** The finding, with the reader's numbers in it. */
  readonly title: string
  /** The chart in one or two spoken sentences, true for every input; becomes the image's label. */
  readonly sentence: string
  readonly x: Axis
  readonly y: Axis
  readonly marks: readonly Mark[]
  readonly table: DataTable
  /** `small` is a low chart for a row of charts; bars get a height from their number instead. */
  readonly size?: 'normal' | 'small'
  readonly source?: string
  readonly notes?: readonly string[]
}

export type Axis = LinearAxis | BandAxis

export interface LinearAxis {
  readonly type: 'linear'
  /** What is measured, with its unit. */
  readonly label: string
  readonly domain: Domain
  /** `month`: the values are months counted from year 0 (year × 12 + month − 1). */
  readonly format: NumberStyle | 'month'
  /** Steps of 1, 2, 3, 6, 12, 24 … (months) instead of 1, 2, 5, 10. */
  readonly dozens?: boolean
}

interface BandAxis {
  readonly type: 'band'
  readonly label: string
  readonly domain: readonly string[]
}

export type Domain = readonly [low: number, high: number]

/** A point of a series; `null` is a hole in the data and breaks the line. */
export type Point = readonly [x: number, y: number | null]

/** 1–6 are the palette (and a dash pattern each), 0 is the quiet ink of reference lines. */
export type Series = 0 | 1 | 2 | 3 | 4 | 5 | 6

interface MarkBase {
  /** Stable and unique in its chart: ties a mark to its element in the page. */
  readonly key: string
  readonly series: Series
}

export interface LineMark extends MarkBase {
  readonly kind: 'line'
  readonly points: readonly Point[]
  /** A comparison, drawn thinner than a finding. */
  readonly thin?: boolean
}

/** The band between two values of y for each x. */
export interface AreaMark extends MarkBase {
  readonly kind: 'area'
  readonly points: readonly (readonly [x: number, low: number, high: number])[]
}

export interface DotMark extends MarkBase {
  readonly kind: 'dot'
  readonly points: readonly Point[]
  /** The reader's own point: larger. */
  readonly strong?: boolean
}

/** A straight line at one x or one y, across the frame. */
export type RuleMark = MarkBase & { readonly kind: 'rule' } & (
    | { readonly x: number }
    | { readonly y: number }
  )

/** Horizontal bars on a band axis. */
export interface BarMark extends MarkBase {
  readonly kind: 'bar'
  readonly bars: readonly { readonly at: string; readonly from: number; readonly to: number }[]
}

export interface LabelMark extends MarkBase {
  readonly kind: 'label'
  readonly text: string
  /** Used where the wide text has no room (the 340 px drawing). */
  readonly short?: string
  readonly x: number
  /** A number, or a category of a band axis. */
  readonly y: number | string
  /** The side tried first; `end` names the end of a line, in the right margin. */
  readonly side: Side | 'end'
  readonly strong?: boolean
}

export type Side = 'above' | 'below' | 'left' | 'right'

export type Mark = LineMark | AreaMark | DotMark | RuleMark | BarMark | LabelMark

/** The drawn numbers as a table; a number without a value is `null`. */
export interface DataTable {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly style?: NumberStyle }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}
