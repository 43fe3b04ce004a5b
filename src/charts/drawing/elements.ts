import { colourOf, GLYPHS } from '../look.ts'
import type { RibbonMark, Series } from '../spec.ts'
import type { Clipped } from './clip.ts'
import type { Layout } from './layout.ts'
import type { Shape } from './picture.ts'
import type { Placed, WordyMark } from './place.ts'
import type { PlacedLabel } from './place-line-ends.ts'
import type { Words } from './place-words.ts'
import { insetsOf } from './slot.ts'
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
      return symbols(
        placed.mark.series,
        radius,
        placed.points.map(([px, py]) => [x(px), y(py)])
      )
    }
    case 'caps':
      return one('path', { d: linePath(placed.points, PIXELS) })
    case 'point':
      return symbols(placed.mark.series, 5, placed.points)
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
    case 'column': {
      const [before, after] = insetsOf(placed.mark, layout)
      const width = (layout.column?.width ?? 0) - before - after
      return {
        children: placed.columns.map(({ at, from, to }) =>
          rect((layout.column?.left(at) ?? 0) + before, width, y(from), y(to))
        )
      }
    }
    case 'cell':
      return {
        children: placed.cells.map(cell => ({
          tag: 'rect',
          attributes: {
            x: `${layout.column?.left(cell.x)}`,
            width: `${layout.column?.width}`,
            y: `${layout.band?.top(cell.y)}`,
            height: `${layout.band?.width}`
          }
        }))
      }
    case 'ribbon':
      return {
        children: placed.ribbons.map(({ from, to }) => ({
          tag: 'path',
          attributes: { d: ribbonPath(from, to, layout) }
        }))
      }
    case 'node':
      return {
        children: placed.nodes.map(node => {
          const [start, end] = [x(node.x[0]), x(node.x[1])]
          return rect(Math.min(start, end), Math.abs(end - start), y(node.low), y(node.high))
        })
      }
    case 'words':
      return {
        anchor: anchorOf(placed.mark),
        children: placed.words.map(word => text(word))
      }
    case 'label': {
      const { label } = placed
      return {
        anchor: label.anchor === 'middle' ? undefined : label.anchor,
        children: [name(label, placed.mark.series)]
      }
    }
  }
}

/** Names stand outside their node; everything else is written in the middle, Plot's default. */
export const anchorOf = (mark: WordyMark): 'start' | 'end' | undefined => {
  if (mark.kind !== 'node') return undefined
  return mark.side === 'left' ? 'end' : 'start'
}

const text = (word: Words[number]): Shape => ({
  tag: 'text',
  attributes: { transform: `translate(${word.x},${word.y})`, y: '0.32em' },
  text: word.text
})

/** “● ” and the rest, where a text begins with the shape of its series. */
export function glyphAndName(text: string, series: Series): readonly [string, string] | undefined {
  const glyph = GLYPHS[series]
  return glyph !== '' && text.startsWith(`${glyph} `)
    ? [glyph, text.slice(glyph.length)]
    : undefined
}

/** The shape before a name has the colour of what it names. */
function name(label: PlacedLabel, series: Series): Shape {
  const parts = glyphAndName(label.text, series)
  if (!parts) return text(label)
  const { tag, attributes } = text(label)
  const [glyph, rest] = parts.map(part => ({ tag: 'tspan', attributes: {}, text: part }))
  return {
    ...{ tag, attributes },
    children: [{ ...(glyph as Shape), attributes: { fill: colourOf(series) } }, rest as Shape]
  }
}

const rect = (left: number, width: number, y1: number, y2: number): Shape => ({
  tag: 'rect',
  attributes: {
    x: `${left}`,
    width: `${Math.max(0, width)}`,
    y: `${Math.min(y1, y2)}`,
    height: `${Math.max(0, Math.abs(y1 - y2))}`
  }
})

function symbols(series: Series, radius: number, at: readonly Clipped[]) {
  const path = symbolPath(series, radius)
  return {
    children: at.map(
      ([px, py]): Shape =>
        path === undefined
          ? { tag: 'circle', attributes: { cx: `${px}`, cy: `${py}`, r: `${radius}` } }
          : { tag: 'path', attributes: { transform: `translate(${px},${py})`, d: path } }
    )
  }
}

const one = (tag: string, attributes: Shape['attributes']) => ({ children: [{ tag, attributes }] })

/** For what is in pixels already. */
const PIXELS = { x: Number, y: Number }

/** d3-path writes three decimals. */
const digits = (value: number): number => Math.round(value * 1000) / 1000

/** The path of d3's line with linear pieces: a point on its own is closed, to be seen as a dot. */
function linePath(points: readonly Clipped[], { x, y }: Pick<Layout, 'x' | 'y'>): string {
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

type Edge = RibbonMark['ribbons'][number]['from']

/** d3's area with curveBumpX: there along the upper edge, back along the lower one. */
function ribbonPath([x1, low1, high1]: Edge, [x2, low2, high2]: Edge, { x, y }: Layout): string {
  const [start, end] = [x(x1), x(x2)]
  const at = (px: number, py: number) => `${digits(px)},${digits(py)}`
  const bump = (from: number, to: number, low: number, high: number) => {
    const middle = (from + to) / 2
    return `C${at(middle, y(low))},${at(middle, y(high))},${at(to, y(high))}`
  }
  const there = `M${at(start, y(high1))}${bump(start, end, high1, high2)}`
  return `${there}L${at(end, y(low2))}${bump(end, start, low2, low1)}Z`
}
