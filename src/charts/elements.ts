import type { Clipped } from './clip.ts'
import type { Layout } from './layout.ts'
import { SYMBOLS } from './look.ts'
import type { Placed } from './place.ts'

interface ElementPlan {
  readonly attributes: Readonly<Record<string, string>>
  readonly text?: string
}

/**
 * The attributes that depend on the data, of the elements that Plot makes for a mark, in Plot's words.
 * `anchor` is the group's text-anchor (null where Plot leaves the default out). Everything else of a
 * mark depends on its style only and stays as drawn.
 */
export function elementsOf(
  placed: Placed,
  layout: Layout
): { readonly anchor?: string | null; readonly children: readonly ElementPlan[] } {
  const { x, y } = layout
  switch (placed.kind) {
    case 'line':
      return one({ d: linePath(placed.points, layout) })
    case 'area':
      return one({ d: areaPath(placed.points, layout) })
    case 'dot':
      return {
        children: placed.points.map(([px, py]) => ({
          attributes:
            SYMBOLS[placed.mark.series] === 'circle'
              ? { cx: `${x(px)}`, cy: `${y(py)}` }
              : { transform: `translate(${x(px)},${y(py)})` }
        }))
      }
    case 'rule':
      return 'x' in placed.mark
        ? one({ x1: `${x(placed.mark.x)}`, x2: `${x(placed.mark.x)}` })
        : one({ y1: `${y(placed.mark.y)}`, y2: `${y(placed.mark.y)}` })
    case 'bar':
      return {
        children: placed.bars.map(({ at, from, to }) => ({
          attributes: {
            x: `${Math.min(x(from), x(to))}`,
            width: `${Math.max(0, Math.abs(x(to) - x(from)))}`,
            y: `${layout.band?.top(at)}`
          }
        }))
      }
    case 'label': {
      const { label } = placed
      return {
        anchor: label.anchor === 'middle' ? null : label.anchor,
        children: [
          { attributes: { transform: `translate(${label.x},${label.y})` }, text: label.text }
        ]
      }
    }
  }
}

const one = (attributes: Readonly<Record<string, string>>) => ({ children: [{ attributes }] })

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
