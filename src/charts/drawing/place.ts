import type {
  AreaMark,
  Axis,
  BarMark,
  CellMark,
  ChartSpec,
  ColumnMark,
  Domain,
  DotMark,
  IntervalMark,
  LabelMark,
  LineMark,
  Mark,
  NodeMark,
  RibbonMark,
  RuleMark
} from '../spec.ts'
import { type Clipped, clipArea, clipLine, hold, within } from './clip.ts'
import type { Layout } from './layout.ts'
import { capsOf, pointsOf } from './place-intervals.ts'
import { type Obstacles, placeLabels } from './place-labels.ts'
import type { PlacedLabel } from './place-line-ends.ts'
import { type Words, type Written, wayFor, wordsOf } from './place-words.ts'

/**
 * A mark cut to the frame: what is really drawn of it. Positions in data units; labels, words and
 * intervals in pixels. Cells, columns and nodes with words on them are two: `words` has those.
 */
export type Placed =
  | { readonly kind: 'line'; readonly mark: LineMark; readonly points: readonly Clipped[] }
  | { readonly kind: 'area'; readonly mark: AreaMark; readonly points: AreaMark['points'] }
  | { readonly kind: 'dot'; readonly mark: DotMark; readonly points: readonly Clipped[] }
  | { readonly kind: 'rule'; readonly mark: RuleMark; readonly shown: boolean }
  | { readonly kind: 'bar'; readonly mark: BarMark; readonly bars: BarMark['bars'] }
  | { readonly kind: 'column'; readonly mark: ColumnMark; readonly columns: ColumnMark['columns'] }
  | { readonly kind: 'cell'; readonly mark: CellMark; readonly cells: CellMark['cells'] }
  | { readonly kind: 'caps'; readonly mark: IntervalMark; readonly points: readonly Clipped[] }
  | { readonly kind: 'point'; readonly mark: IntervalMark; readonly points: readonly Clipped[] }
  | { readonly kind: 'ribbon'; readonly mark: RibbonMark; readonly ribbons: RibbonMark['ribbons'] }
  | { readonly kind: 'node'; readonly mark: NodeMark; readonly nodes: NodeMark['nodes'] }
  | {
      readonly kind: 'words'
      readonly mark: WordyMark
      readonly words: Words
      /** In pixels, where it is not that of the drawing. */
      readonly fontSize?: number
    }
  | { readonly kind: 'label'; readonly mark: LabelMark; readonly label: PlacedLabel }

/** Marks that may have words on them. */
export type WordyMark = ColumnMark | CellMark | NodeMark

const EVERYTHING: Domain = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** All marks of a chart, clipped to its axes and with its labels apart, in drawing order. */
export function placeMarks(spec: ChartSpec, layout: Layout): Placed[] {
  const [x, y] = [domainOf(spec.x), domainOf(spec.y)]
  const drawn = spec.marks.flatMap(mark => (mark.kind === 'label' ? [] : clip(mark, x, y, layout)))
  const labels = spec.marks.filter(mark => mark.kind === 'label')
  const places = placeLabels(labels, layout, obstaclesOf(drawn, layout))
  // Labels come last: nothing is drawn over a word.
  const placed = labels.flatMap((mark, i): Placed[] => {
    const label = places[i]
    return label ? [{ kind: 'label', mark, label }] : []
  })
  return [...drawn, ...written(drawn.filter(isWordy), layout), ...placed]
}

const domainOf = (axis: Axis): Domain => (axis.type === 'linear' ? axis.domain : EVERYTHING)

function clip(
  mark: Exclude<Mark, LabelMark>,
  x: Domain,
  y: Domain,
  layout: Layout
): readonly Placed[] {
  switch (mark.kind) {
    case 'line':
      return [{ kind: 'line', mark, points: clipLine(mark.points, x, y) }]
    case 'area':
      return [{ kind: 'area', mark, points: clipArea(mark.points, x, y) }]
    case 'dot': {
      const points = mark.points.filter(
        (point): point is Clipped => point[1] !== null && within(point[0], x) && within(point[1], y)
      )
      return [{ kind: 'dot', mark, points }]
    }
    case 'rule':
      return [{ kind: 'rule', mark, shown: 'x' in mark ? within(mark.x, x) : within(mark.y, y) }]
    case 'bar':
      return [{ kind: 'bar', mark, bars: heldTo(x, mark.bars) }]
    case 'column':
      return [{ kind: 'column', mark, columns: heldTo(y, mark.columns) }]
    case 'cell':
      return [{ kind: 'cell', mark, cells: mark.cells }]
    case 'interval':
      return [
        { kind: 'caps', mark, points: capsOf(mark, x, layout) },
        { kind: 'point', mark, points: pointsOf(mark, x, layout) }
      ]
    case 'ribbon':
      return [{ kind: 'ribbon', mark, ribbons: mark.ribbons }]
    case 'node':
      return [{ kind: 'node', mark, nodes: mark.nodes }]
  }
}

const heldTo = <T extends { readonly from: number; readonly to: number }>(
  domain: Domain,
  bars: readonly T[]
): readonly T[] =>
  bars
    .filter(({ from, to }) => Number.isFinite(from + to))
    .map(bar => ({ ...bar, from: hold(bar.from, domain), to: hold(bar.to, domain) }))

type Wordy = Extract<Placed, Written>

const isWordy = (placed: Placed): placed is Wordy =>
  placed.kind === 'cell' || placed.kind === 'column' || placed.kind === 'node'

/** What is written on marks, at its place: the names of all nodes, and every number or none. */
function written(marks: readonly Wordy[], layout: Layout): readonly Placed[] {
  const { fontSize } = layout
  const way = wayFor(
    marks.filter(({ kind }) => kind !== 'node'),
    layout
  )
  const shown = way ? marks : marks.filter(({ kind }) => kind === 'node')
  return shown.map(placed => ({
    ...{ kind: 'words', mark: placed.mark },
    words: wordsOf(placed, layout, way ?? { brief: true, fontSize }),
    ...(way && placed.kind !== 'node' && way.fontSize !== fontSize
      ? { fontSize: way.fontSize }
      : {})
  }))
}

/** True if nothing of a mark is drawn (Plot then leaves out its element, too). */
export function isEmpty(placed: Placed): boolean {
  switch (placed.kind) {
    case 'rule':
      return !placed.shown
    case 'bar':
      return placed.bars.length === 0
    case 'column':
      return placed.columns.length === 0
    case 'cell':
      return placed.cells.length === 0
    case 'ribbon':
      return placed.ribbons.length === 0
    case 'node':
      return placed.nodes.length === 0
    case 'words':
      return placed.words.length === 0
    case 'label':
      return placed.label.text === ''
    default:
      return placed.points.length === 0
  }
}

/** What a drawn group is known by: a mark is one, its words and the points of its ranges are others. */
export function keyOf(placed: Placed): string {
  const { key } = placed.mark
  if (placed.kind === 'words') return `${key} words`
  const hasRange = placed.kind === 'point' && placed.mark.intervals.some(({ range }) => range)
  return hasRange ? `${key} point` : key
}

function obstaclesOf(drawn: readonly Placed[], layout: Layout): Obstacles {
  const { x, y } = layout
  const lines: (readonly (readonly [number, number])[])[] = []
  const dots: (readonly [number, number])[] = []
  for (const placed of drawn) {
    if (placed.kind === 'line') lines.push(placed.points.map(([px, py]) => [x(px), y(py)] as const))
    else if (placed.kind === 'caps') lines.push(placed.points)
    else if (placed.kind === 'point') dots.push(...placed.points)
    else if (placed.kind === 'dot') for (const [px, py] of placed.points) dots.push([x(px), y(py)])
    // A bar is kept clear of by its middle line.
    else if (placed.kind === 'bar')
      for (const { at, from, to } of placed.bars)
        lines.push([
          [x(from), y(at)],
          [x(to), y(at)]
        ])
    else if (placed.kind === 'rule') lines.push(ruleEnds(placed.mark, layout))
  }
  return { lines, dots }
}

function ruleEnds(mark: RuleMark, { x, y, top, bottom, left, right, width, height }: Layout) {
  return 'x' in mark
    ? ([
        [x(mark.x), top],
        [x(mark.x), height - bottom]
      ] as const)
    : ([
        [left, y(mark.y)],
        [width - right, y(mark.y)]
      ] as const)
}
