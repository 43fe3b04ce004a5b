import { textWidth } from '../format.ts'
import type { ChartSpec, Mark } from '../spec.ts'

/** What a chart consists of, where that changes its measures. */
export function formOf({ marks }: ChartSpec): 'cells' | 'flow' | 'plain' {
  if (marks.some(({ kind }) => kind === 'cell')) return 'cells'
  return marks.some(({ kind }) => kind === 'ribbon' || kind === 'node') ? 'flow' : 'plain'
}

/** Nothing is drawn but lines of reference and words. */
export const isBare = ({ marks }: ChartSpec): boolean => marks.every(mark => partsOf(mark) === 0)

function partsOf(mark: Mark): number {
  switch (mark.kind) {
    case 'rule':
    case 'label':
      return 0
    case 'bar':
      return mark.bars.length
    case 'column':
      return mark.columns.length
    case 'cell':
      return mark.cells.length
    case 'interval':
      return mark.intervals.length
    case 'ribbon':
      return mark.ribbons.length
    case 'node':
      return mark.nodes.length
    default:
      return mark.points.length
  }
}

/** Height of the frame, in pixels. */
export function heightOf(
  spec: ChartSpec,
  narrow: boolean,
  names: 'beside' | 'over' | undefined
): number {
  const form = formOf(spec)
  if (spec.y.type === 'band') {
    const rows = Math.max(1, spec.y.domain.length)
    if (form !== 'cells') return rows * (names === 'over' ? 48 : 36)
    // Low enough for a screen, high enough for a line of text.
    const [most, row] = narrow ? [290, 40] : [360, 46]
    return rows * Math.max(16, Math.min(row, Math.round(most / rows)))
  }
  if (spec.size === 'small') return 120
  if (form === 'flow') return narrow ? 300 : 340
  return narrow ? 210 : 290
}

/** Names of bars stand beside them if that leaves three quarters of a wide drawing to the bars. */
export function namesOf(spec: ChartSpec, width: number, fontSize: number) {
  if (formOf(spec) === 'cells' || spec.y.type !== 'band') return 'beside'
  return width < 500 ||
    Math.max(...spec.y.domain.map(name => textWidth(name, fontSize))) > width / 4
    ? 'over'
    : 'beside'
}
