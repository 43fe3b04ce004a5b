import type { Locale } from '../../i18n/locale.ts'
import type { ChartSpec } from '../spec.ts'
import { formOf, heightOf, isBare, namesOf } from './measures.ts'
import { endMargin } from './place-line-ends.ts'
import { bandScale, linearScale } from './scale.ts'
import { everyNth, roomyTicks, type Ticks, ticksOfAxis, widest } from './ticks.ts'

/** The widths that a page holds of each chart; the style sheet shows the one that fits. */
export const WIDTHS = { wide: 680, narrow: 340 } as const

/** Where everything but the marks goes, in pixels. Pure: `draw` and `patch` both start from it. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly fontSize: number
  readonly xTicks: Ticks
  readonly yTicks: Ticks
  /** A category of a band axis has its middle. */
  readonly x: (value: number | string) => number
  readonly y: (value: number | string) => number
  /** Space between the bands of either axis, as a share of their distance. */
  readonly padding: number
  /** On a band axis of x: width and left edge of a column. */
  readonly column?: { readonly width: number; readonly left: (name: string) => number }
  /** On a band axis of y: height and top edge of a bar, and where the categories are written. */
  readonly band?: {
    readonly width: number
    readonly top: (name: string) => number
    readonly names: 'beside' | 'over'
  }
}

/** Space between bands; with the names over the bars they need a line of their own; cells touch. */
const PADDING = { beside: 0.3, over: 0.52, cells: 0.04 } as const

const TICK_GAP = 9

/** The latest layout of each chart, and what it was made from. */
const latest = new Map<string, { readonly from: string; readonly layout: Layout }>()

/**
 * The frame, ticks and scales of a chart `width` pixels wide. Worked out again only when the axes or the
 * room for the names at the ends of lines have changed, which most key presses leave alone.
 */
export function layoutOf(spec: ChartSpec, width: number, locale: Locale): Layout {
  const { id, x, y, size, marks } = spec
  const slot = `${id} ${width} ${locale}`
  const ends = endMargin(marks, width, fontSizeAt(width))
  const from = JSON.stringify([x, y, size, ends, isBare(spec), formOf(spec)])
  const known = latest.get(slot)
  if (known?.from === from) return known.layout
  const layout = workOut(spec, width, locale)
  latest.set(slot, { from, layout })
  return layout
}

/** In pixels. */
const fontSizeAt = (width: number) => (width < 500 ? 12 : 13)

function workOut(spec: ChartSpec, width: number, locale: Locale): Layout {
  const narrow = width < 500
  const fontSize = fontSizeAt(width)
  const form = formOf(spec)
  const top = Math.round(fontSize * (spec.y.label ? 2.2 : 1))
  const bottom = Math.round(fontSize * (spec.x.label ? 3.5 : 2.1))
  const names = spec.y.type === 'band' ? namesOf(spec, width, fontSize) : undefined
  const height = heightOf(spec, narrow, names) + top + bottom

  // Numbers on the axes of nothing would say that there is something.
  const bare = isBare(spec)
  const tall = height - top - bottom
  const yTicks = yTicksOf(bare ? null : spec.y, spec, narrow, tall, fontSize, locale)
  const left = names === 'over' ? 8 : Math.ceil(widest(yTicks, fontSize)) + TICK_GAP + 3
  const ends = endMargin(spec.marks, width, fontSize)
  const room = width - left - Math.max(16, ends)
  const xTicks = roomyTicks(bare ? null : spec.x, room, fontSize, locale)
  // A name stands under the middle of its band, a number under its tick, which may be at the end.
  const half = spec.x.type === 'band' ? 0 : Math.ceil(widest(xTicks, fontSize) / 2) + 2
  const right = Math.max(12, ends, half)

  const base = {
    width,
    height,
    top,
    right,
    bottom,
    left: Math.max(left, half),
    fontSize,
    padding: PADDING[form === 'cells' ? form : (names ?? 'beside')],
    xTicks,
    yTicks
  }
  return { ...base, ...xScale(spec, base), ...yScale(spec, base, names ?? 'beside') }
}

type Frame = Pick<Layout, 'width' | 'height' | 'top' | 'right' | 'bottom' | 'left' | 'padding'>

function xScale({ x }: ChartSpec, { left, width, right, padding }: Frame) {
  if (x.type === 'linear') return { x: numeric(linearScale(x.domain, left, width - right)) }
  const { at, bandwidth } = bandScale(x.domain, left, width - right, padding)
  const column = { width: bandwidth, left: at }
  return { column, x: (value: number | string) => at(String(value)) + bandwidth / 2 }
}

function yScale({ y }: ChartSpec, frame: Frame, names: 'beside' | 'over') {
  const { top, height, bottom, padding } = frame
  if (y.type === 'linear') return { y: numeric(linearScale(y.domain, height - bottom, top)) }
  const { at, bandwidth } = bandScale(y.domain, top, height - bottom, padding)
  const band = { width: bandwidth, top: at, names }
  return { band, y: (value: number | string) => at(String(value)) + bandwidth / 2 }
}

const numeric = (scale: (value: number) => number) => (value: number | string) =>
  typeof value === 'number' ? scale(value) : Number.NaN

function yTicksOf(
  axis: ChartSpec['y'] | null,
  { size }: ChartSpec,
  narrow: boolean,
  tall: number,
  fontSize: number,
  locale: Locale
): Ticks {
  const ticks = ticksOfAxis(axis, Math.floor(tall / (size === 'small' ? 38 : 52)), locale, narrow)
  if (axis?.type !== 'band') return ticks
  return everyNth(ticks, (fontSize * 1.1 * axis.domain.length) / tall)
}
