import type {
  AreaMark,
  BarMark,
  ChartSpec,
  Domain,
  DotMark,
  LabelMark,
  LineMark,
  Mark,
  RuleMark
} from '../spec.ts'
import { type Clipped, clipArea, clipLine, hold, within } from './clip.ts'
import { type Layout, linear } from './layout.ts'
import { type Obstacles, placeLabels } from './place-labels.ts'
import type { PlacedLabel } from './place-line-ends.ts'

/** A mark cut to the frame: what is really drawn of it. Positions in data units, labels in pixels. */
export type Placed =
  | { readonly kind: 'line'; readonly mark: LineMark; readonly points: readonly Clipped[] }
  | { readonly kind: 'area'; readonly mark: AreaMark; readonly points: AreaMark['points'] }
  | { readonly kind: 'dot'; readonly mark: DotMark; readonly points: readonly Clipped[] }
  | { readonly kind: 'rule'; readonly mark: RuleMark; readonly shown: boolean }
  | { readonly kind: 'bar'; readonly mark: BarMark; readonly bars: BarMark['bars'] }
  | { readonly kind: 'label'; readonly mark: LabelMark; readonly label: PlacedLabel }

const EVERYTHING: Domain = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** All marks of a chart, clipped to its axes and with its labels apart, in drawing order. */
export function placeMarks(spec: ChartSpec, layout: Layout): Placed[] {
  const x = linear(spec.x).domain
  const y = spec.y.type === 'linear' ? spec.y.domain : EVERYTHING
  const drawn = spec.marks.flatMap(mark => (mark.kind === 'label' ? [] : [clip(mark, x, y)]))
  const labels = spec.marks.filter(mark => mark.kind === 'label')
  const places = placeLabels(labels, layout, obstaclesOf(drawn, layout))
  // Labels come last: nothing is drawn over a word.
  const placed = labels.flatMap((mark, i): Placed[] => {
    const label = places[i]
    return label ? [{ kind: 'label', mark, label }] : []
  })
  return [...drawn, ...placed]
}

function clip(mark: Exclude<Mark, LabelMark>, x: Domain, y: Domain): Placed {
  switch (mark.kind) {
    case 'line':
      return { kind: 'line', mark, points: clipLine(mark.points, x, y) }
    case 'area':
      return { kind: 'area', mark, points: clipArea(mark.points, x, y) }
    case 'dot':
      return {
        kind: 'dot',
        mark,
        points: mark.points.filter(
          (point): point is Clipped =>
            point[1] !== null && within(point[0], x) && within(point[1], y)
        )
      }
    case 'rule':
      return { kind: 'rule', mark, shown: 'x' in mark ? within(mark.x, x) : within(mark.y, y) }
    case 'bar':
      return {
        kind: 'bar',
        mark,
        bars: mark.bars
          .filter(({ from, to }) => Number.isFinite(from + to))
          .map(({ at, from, to }) => ({ at, from: hold(from, x), to: hold(to, x) }))
      }
  }
}

/** True if nothing of a mark is drawn (Plot then leaves out its element, too). */
export function isEmpty(placed: Placed): boolean {
  switch (placed.kind) {
    case 'rule':
      return !placed.shown
    case 'bar':
      return placed.bars.length === 0
    case 'label':
      return placed.label.text === ''
    default:
      return placed.points.length === 0
  }
}

function obstaclesOf(drawn: readonly Placed[], layout: Layout): Obstacles {
  const { x, y } = layout
  const lines: (readonly (readonly [number, number])[])[] = []
  const dots: (readonly [number, number])[] = []
  for (const placed of drawn) {
    if (placed.kind === 'line') lines.push(placed.points.map(([px, py]) => [x(px), y(py)] as const))
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
