import type { Clipped } from './clip.ts'
import type { Layout } from './layout.ts'
import type { Shape } from './picture.ts'
import type { Placed } from './place.ts'
import { symbolPath } from './symbols.ts'

/**
 * The elements that Plot makes for a mark, and the anchor of its words (undefined where Plot leaves the
 * default out).
 */
export function elementsOf(
  placed: Placed,
  layout: Layout
): { readonly anchor?: string | undefined; readonly children: readonly Shape[] } {
  const { x, y, top, left } = layout
  const right = layout.width - layout.right
  const bottom = layout.height - layout.bottom
  switch (placed.kind) {
    case 'line':
      return one('path', { d: linePath(placed.points, layout) })
    case 'area':
      return one('path', { d: areaPath(placed.points, layout) })
    case 'dot': {
      const radius = placed.mark.strong ? 6 : 3.5
      const path = symbolPath(placed.mark.series, radius)
      return {
        children: placed.points.map(([px, py]) =>
          path === undefined
            ? {
                tag: 'circle',
                attributes: { cx: `${x(px)}`, cy: `${y(py)}`, r: `${radius}` }
              }
            : { tag: 'path', attributes: { transform: `translate(${x(px)},${y(py)})`, d: path } }
        )
      }
    }
    case 'rule': {
      const [x1, x2] = 'x' in placed.mark ? [x(placed.mark.x), x(placed.mark.x)] : [left, right]
      const [y1, y2] = 'x' in placed.mark ? [top, bottom] : [y(placed.mark.y), y(placed.mark.y)]
      return one('line', { x1: `${x1}`, x2: `${x2}`, y1: `${y1}`, y2: `${y2}` })
    }
    case 'bar':
      return {
        children: placed.bars.map(({ at, from, to }) => ({
          tag: 'rect',
          attributes: {
            x: `${Math.min(x(from), x(to))}`,
            width: `${Math.max(0, Math.abs(x(to) - x(from)))}`,
            y: `${layout.band?.top(at)}`,
            height: `${layout.band?.width}`
          }
        }))
      }
    case 'label': {
      const { label } = placed
      return {
        anchor: label.anchor === 'middle' ? undefined : label.anchor,
        children: [
          {
            tag: 'text',
            attributes: { transform: `translate(${label.x},${label.y})`, y: '0.32em' },
            text: label.text
          }
        ]
      }
    }
  }
}

const one = (tag: string, attributes: Shape['attributes']) => ({ children: [{ tag, attributes }] })

/** d3-path writes three decimals. */
const digits = (value: number): number => Math.round(value * 1000) / 1000

/** The path of d3's line with linear pieces: a point on its own is closed, to be seen as a dot. */
function linePath(points: readonly Clipped[], { x, y }: Layout): string {
  let path = ''
  let run = 0
  for (const [px, py] of points) {
    if (Number.isNaN(px)) {
      if (run === 1) path += 'Z'
      run = 0
      continue
    }
    path += `${run === 0 ? 'M' : 'L'}${digits(x(px))},${digits(y(py))}`
    run += 1
  }
  return run === 1 ? `${path}Z` : path
}

/** d3's area: along the upper edge, and back along the lower one. */
function areaPath(
  points: readonly (readonly [number, number, number])[],
  { x, y }: Layout
): string {
  const at = (px: number, py: number) => `${digits(x(px))},${digits(y(py))}`
  const there = points.map(([px, , high]) => at(px, high))
  const back = points.map(([px, low]) => at(px, low)).reverse()
  return `M${there.join('L')}L${back.join('L')}Z`
}
