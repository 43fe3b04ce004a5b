import type { Locale } from '../../i18n/locale.ts'
import { axisTicks, textWidth, tickFormat } from '../format.ts'
import type { Axis, ChartSpec, LinearAxis } from '../spec.ts'
import { endMargin } from './place-line-ends.ts'
import { bandScale, linearScale, type Scale } from './scale.ts'

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
  readonly x: Scale
  /** A category of a band axis has its middle. */
  readonly y: (value: number | string) => number
  /** On a band axis: height and top edge of a bar, and where the categories are written. */
  readonly band?: {
    readonly width: number
    readonly top: (name: string) => number
    readonly names: 'beside' | 'over'
  }
}

export interface Ticks {
  readonly values: readonly (number | string)[]
  readonly text: (value: number | string) => string
}

/** Space between bands; with the names over the bars they need a line of their own. */
export const PADDING = { beside: 0.3, over: 0.52 } as const

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
  const from = JSON.stringify([x, y, size, ends, isBare(spec)])
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
  const top = Math.round(fontSize * (spec.y.label ? 2.2 : 1))
  const bottom = Math.round(fontSize * (spec.x.label ? 3.5 : 2.1))
  const names = spec.y.type === 'band' ? namesOf(spec.y.domain, width, fontSize) : undefined
  const height = heightOf(spec, narrow, names) + top + bottom

  // Numbers on the axes of nothing would say that there is something.
  const bare = isBare(spec)
  const yTicks = ticks(
    bare ? NOTHING : spec.y,
    Math.floor((height - top - bottom) / (spec.size === 'small' ? 38 : 52)),
    locale
  )
  const left = names === 'over' ? 8 : Math.ceil(widest(yTicks, fontSize)) + TICK_GAP + 3
  const ends = endMargin(spec.marks, width, fontSize)
  const room = width - left - Math.max(16, ends)
  const [xTicks, xWidth] = roomyTicks(bare ? NOTHING : spec.x, room, fontSize, locale)
  const right = Math.max(12, ends, Math.ceil(xWidth / 2) + 2)

  const base = {
    width,
    height,
    top,
    right,
    bottom,
    left: Math.max(left, Math.ceil(xWidth / 2) + 2),
    fontSize,
    xTicks,
    yTicks
  }
  const x = linearScale(linear(spec.x).domain, base.left, width - right)
  if (spec.y.type === 'linear') {
    const y = linearScale(spec.y.domain, height - bottom, top)
    return { ...base, x, y: value => (typeof value === 'number' ? y(value) : Number.NaN) }
  }
  const side = names ?? 'beside'
  const band = bandScale(spec.y.domain, top, height - bottom, PADDING[side])
  return {
    ...base,
    x,
    y: value => band.at(String(value)) + band.bandwidth / 2,
    band: { width: band.bandwidth, top: band.at, names: side }
  }
}

/** Nothing is drawn but lines of reference and words. */
const isBare = ({ marks }: ChartSpec): boolean =>
  marks.every(mark => {
    if ('points' in mark) return mark.points.length === 0
    return 'bars' in mark ? mark.bars.length === 0 : true
  })

const NOTHING: Axis = { type: 'band', label: '', domain: [] }

function heightOf(spec: ChartSpec, narrow: boolean, names: 'beside' | 'over' | undefined): number {
  if (spec.y.type === 'band') return spec.y.domain.length * (names === 'over' ? 48 : 36)
  if (spec.size === 'small') return 120
  return narrow ? 210 : 290
}

/** Names of bars stand beside them if that leaves three quarters of a wide drawing to the bars. */
const namesOf = (names: readonly string[], width: number, fontSize: number) =>
  width < 500 || Math.max(...names.map(name => textWidth(name, fontSize))) > width / 4
    ? 'over'
    : 'beside'

/** As many ticks, up to nine, as leave some space between their texts; their widest text. */
function roomyTicks(axis: Axis, room: number, fontSize: number, locale: Locale) {
  for (let count = 8; ; count -= 1) {
    const wanted = ticks(axis, count, locale)
    const width = widest(wanted, fontSize)
    const gaps = Math.max(1, wanted.values.length - 1)
    if (count === 1 || room / gaps >= width + fontSize * 1.5) return [wanted, width] as const
  }
}

function ticks(axis: Axis, count: number, locale: Locale): Ticks {
  if (axis.type === 'band') return { values: axis.domain, text: String }
  const values = axisTicks(axis, count)
  const format = tickFormat(axis, values, locale)
  return { values, text: value => format(Number(value)) }
}

const widest = ({ values, text }: Ticks, fontSize: number): number =>
  Math.max(0, ...values.map(value => textWidth(text(value), fontSize)))

/** The x axis of every chart here is linear; a band there is a programmer's error. */
export function linear(axis: Axis): LinearAxis {
  if (axis.type !== 'linear') throw new Error('charts: the x axis has to be linear')
  return axis
}
