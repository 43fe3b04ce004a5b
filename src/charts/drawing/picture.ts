import type { Locale } from '../../i18n/locale.ts'
import { colourOf, DASHES, FILLS, heatInkOf, heatOf, RIBBON } from '../look.ts'
import type { ChartSpec } from '../spec.ts'
import { elementsOf } from './elements.ts'
import { type Layout, layoutOf } from './layout.ts'
import { isEmpty, keyOf, type Placed, placeMarks, type WordyMark } from './place.ts'

/** An element of a drawing, as data. */
export interface Shape {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text?: string
  readonly children?: readonly Shape[]
}

/**
 * A chart as the tree of elements that Plot makes of it (draw.ts), to every attribute, without Plot: the
 * page brings its drawings up to date with this, and does not have to fetch Plot for it.
 */
export function pictureOf(spec: ChartSpec, width: number, locale: Locale): Shape {
  const layout = layoutOf(spec, width, locale)
  const { height, fontSize } = layout
  return {
    tag: 'svg',
    attributes: {
      class: 'plot',
      fill: 'currentColor',
      'font-size': `${fontSize}`,
      'text-anchor': 'middle',
      width: `${width}`,
      height: `${height}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': spec.sentence
    },
    children: [
      ...axesOf(spec, layout),
      ...placeMarks(spec, layout)
        .filter(placed => !isEmpty(placed))
        .map(placed => group(placed, layout))
    ]
  }
}

const QUIET = { fill: 'var(--muted)' }
const at = (x: number, y: number) => ({ transform: `translate(${x},${y})` })
const word = (x: number, y: number, text: string, shift?: string): Shape => ({
  tag: 'text',
  attributes: { ...at(x, y), ...(shift === undefined ? {} : { y: shift }) },
  text
})

const drawnAxes = new WeakMap<Layout, readonly Shape[]>()

/** The same shapes as long as the layout is the same, so that `patch` has nothing to compare. */
function axesOf(spec: ChartSpec, layout: Layout): readonly Shape[] {
  const known = drawnAxes.get(layout) ?? axes(spec, layout)
  drawnAxes.set(layout, known)
  return known
}

/** The axis whose ticks have lines: that of the numbers; y if both have. */
export const gridOf = ({ x, y }: Pick<ChartSpec, 'x' | 'y'>): 'x' | 'y' | null => {
  if (y.type === 'linear') return 'y'
  return x.type === 'linear' ? 'x' : null
}

/** Grid, ticks and names of both axes; a group without elements is left out, as Plot does. */
function axes(spec: ChartSpec, layout: Layout): Shape[] {
  const { width, height, top, right, bottom, left, fontSize, xTicks, yTicks, x, y } = layout
  const { band, column } = layout
  const floor = height - bottom
  const straight = (x1: number, x2: number, y1: number, y2: number): Shape => ({
    tag: 'line',
    attributes: { x1: `${x1}`, x2: `${x2}`, y1: `${y1}`, y2: `${y2}` }
  })
  const numeric = { 'font-variant': 'tabular-nums' }
  const g = (attributes: Shape['attributes'], children: readonly Shape[]): Shape => ({
    tag: 'g',
    attributes,
    children
  })
  const over = band?.names === 'over' ? band : undefined
  const shift = over ? -(over.width / 2 + fontSize * 0.8) : 0
  return [
    g(
      { stroke: 'var(--grid)' },
      gridOf(spec) === 'x'
        ? xTicks.values.map(value => straight(x(value), x(value), top, floor))
        : gridOf(spec) === 'y'
          ? yTicks.values.map(value => straight(left, width - right, y(value), y(value)))
          : []
    ),
    g(
      { ...at((column?.width ?? 0) / 2, 8), ...(column ? {} : numeric), ...QUIET },
      xTicks.values.map(value =>
        word(column ? column.left(String(value)) : x(value), floor, xTicks.text(value), '0.71em')
      )
    ),
    g(
      { ...at(0, bottom - 3), ...QUIET },
      spec.x.label ? [word((left + width - right) / 2, floor, spec.x.label)] : []
    ),
    g(
      {
        ...at(over ? 0 : -9, (band?.width ?? 0) / 2 + shift),
        ...(band ? {} : numeric),
        'text-anchor': over ? 'start' : 'end',
        ...QUIET
      },
      yTicks.values.map(value =>
        word(left, band ? band.top(String(value)) : y(value), yTicks.text(value), '0.32em')
      )
    ),
    g(
      { ...at(3 - left, 3 - top), 'text-anchor': 'start', ...QUIET },
      spec.y.label ? [word(left, top, spec.y.label, '0.71em')] : []
    )
  ].filter(({ children = [] }) => children.length > 0)
}

function group(placed: Placed, layout: Layout): Shape {
  const { anchor, children } = elementsOf(placed, layout)
  return {
    tag: 'g',
    attributes: {
      'data-key': keyOf(placed),
      ...styleOf(placed),
      ...(anchor ? { 'text-anchor': anchor } : {})
    },
    children
  }
}

/** What a mark looks like, in the words of Plot's defaults. */
function styleOf(placed: Placed): Readonly<Record<string, string>> {
  const { mark } = placed
  const colour = colourOf(mark.series)
  const dash = DASHES[mark.series]
  switch (placed.kind) {
    case 'line':
      return {
        fill: 'none',
        stroke: colour,
        'stroke-width': 'thin' in mark && mark.thin ? '1.5' : '2.5',
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        ...(dash ? { 'stroke-dasharray': dash } : {})
      }
    case 'area':
      return { fill: colour, 'fill-opacity': '0.14' }
    case 'caps':
      return {
        fill: 'none',
        stroke: colour,
        'stroke-width': '2',
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round'
      }
    case 'ribbon':
      return { fill: colour, 'fill-opacity': `${RIBBON}` }
    case 'node':
      return { fill: colour }
    case 'cell':
      return { fill: heatOf(placed.mark.level) }
    case 'words':
      return {
        ...wordStyle(placed.mark),
        ...(placed.fontSize === undefined ? {} : { 'font-size': `${placed.fontSize}` })
      }
    case 'point':
    case 'dot':
      return { fill: colour, stroke: 'var(--paper)', 'stroke-width': '1.5' }
    case 'rule':
      return { stroke: colour, 'stroke-dasharray': dash ?? '2 3' }
    case 'bar':
    case 'column':
      return {
        fill: colour,
        stroke: colour,
        ...(FILLS[mark.series] === 1 ? {} : { 'fill-opacity': `${FILLS[mark.series]}` })
      }
    case 'label':
      return {
        fill: mark.series === 0 ? 'var(--muted)' : 'var(--ink)',
        ...HALO,
        ...('strong' in mark && mark.strong ? { 'font-weight': '600' } : {})
      }
  }
}

const HALO = {
  stroke: 'var(--paper)',
  'stroke-width': '4',
  'stroke-linejoin': 'round',
  'paint-order': 'stroke'
}

/** Words in a cell lie on its colour; others have paper around them. */
const wordStyle = (mark: WordyMark): Readonly<Record<string, string>> =>
  mark.kind === 'cell' ? { fill: heatInkOf(mark.level) } : { fill: 'var(--ink)', ...HALO }
