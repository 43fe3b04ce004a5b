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
  /** What the colours mean, in words; beside the drawing, so that it wraps as text does. */
  readonly key?: readonly KeyEntry[]
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
  /** Neither ticks nor grid: what is written at the marks says it all. */
  readonly hidden?: true
}

/** Categories by name, in order; names are unique. One without room for its name is not named. */
export interface BandAxis {
  readonly type: 'band'
  readonly label: string
  readonly domain: readonly string[]
  /** What a narrow drawing writes for each, in their order. */
  readonly short?: readonly string[]
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

/** Vertical bars over a band axis of x; stacked if one starts where another ends. */
export interface ColumnMark extends MarkBase {
  readonly kind: 'column'
  /** Several marks beside each other in a band: the place of this one, from 0, and their number. */
  readonly slot?: readonly [place: number, of: number]
  /** Written at the end of the columns, if there is room: `text` on all, else `short` on all. */
  readonly columns: readonly {
    readonly at: string
    readonly from: number
    readonly to: number
    readonly text?: string
    readonly short?: string
  }[]
}

/** Steps of the heat colours, from nothing (0) to the most (5). */
export type Level = 0 | 1 | 2 | 3 | 4 | 5

/** Cells of a heat map (both axes are bands) that have one colour. */
export interface CellMark extends MarkBase {
  readonly kind: 'cell'
  readonly level: Level
  /** Written if there is room: `text` in all cells, else `short` in all, else in none. */
  readonly cells: readonly {
    readonly x: string
    readonly y: string
    readonly text: string
    readonly short?: string
  }[]
}

/** On a band axis of y: a point, and the range it may lie in; without one, the point alone. */
export interface IntervalMark extends MarkBase {
  readonly kind: 'interval'
  readonly intervals: readonly {
    readonly at: string
    readonly value: number | null
    readonly range: Domain | null
  }[]
}

/** A ribbon's end: the range of y that it takes at one x. */
type Edge = readonly [x: number, low: number, high: number]

/** Flows of a Sankey diagram. */
export interface RibbonMark extends MarkBase {
  readonly kind: 'ribbon'
  readonly ribbons: readonly { readonly from: Edge; readonly to: Edge }[]
}

/** Upright bars between which ribbons flow, each with its name beside it, if it has one. */
export interface NodeMark extends MarkBase {
  readonly kind: 'node'
  readonly side: 'left' | 'right'
  readonly nodes: readonly {
    readonly x: Domain
    readonly low: number
    readonly high: number
    readonly text: string
    readonly short?: string
  }[]
}

export interface LabelMark extends MarkBase {
  readonly kind: 'label'
  readonly text: string
  /** Used where the wide text has no room (the 340 px drawing). */
  readonly short?: string
  /** A number, or a category of a band axis; so is `y`. */
  readonly x: number | string
  readonly y: number | string
  /** The side tried first; `end` names the end of a line, in the right margin. */
  readonly side: Side | 'end'
  readonly strong?: boolean
}

export type Side = 'above' | 'below' | 'left' | 'right'

export type Mark =
  | LineMark
  | AreaMark
  | DotMark
  | RuleMark
  | BarMark
  | ColumnMark
  | CellMark
  | IntervalMark
  | RibbonMark
  | NodeMark
  | LabelMark

/** A colour with its dash, filling or strength, and what it means. */
export interface KeyEntry {
  readonly swatch:
    | { readonly kind: 'cell'; readonly level: Level }
    | { readonly kind: 'line' | 'thin' | 'column' | 'ribbon'; readonly series: Series }
  readonly text: string
}

/** The drawn numbers as a table; a number without a value is `null`. */
export interface DataTable {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly style?: NumberStyle }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}
