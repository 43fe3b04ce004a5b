import { clipSegment } from './clip.ts'
import { textWidth } from './format.ts'
import type { Layout } from './layout.ts'
import type { LabelMark, Side } from './spec.ts'

/** A label with its place: the middle of its line of text, at the anchor that `anchor` names. */
export interface PlacedLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What labels keep clear of, in pixels: polylines (with NaN as a break) and dots. */
export interface Obstacles {
  readonly lines: readonly (readonly (readonly [number, number])[])[]
  readonly dots: readonly (readonly [number, number])[]
}

/**
 * A place for every label: near its point, on the wished side if that is free, inside the drawing always.
 * Greedy in the order of the marks; each label takes the candidate with the least harm.
 */
export function placeLabels(
  labels: readonly LabelMark[],
  layout: Layout,
  obstacles: Obstacles
): PlacedLabel[] {
  const taken: Box[] = []
  return labels.map(label => {
    const text = layout.width < 500 ? (label.short ?? label.text) : label.text
    const half = [textWidth(text, layout.fontSize) / 2, layout.fontSize * 0.62] as const
    const x = bounded(layout.x(label.x), layout.left, layout.width - layout.right)
    const y = bounded(layout.y(label.y), layout.top, layout.height - layout.bottom)
    let best: { middle: readonly [number, number]; box: Box; harm: number } | undefined
    let order = 0
    for (const [dx, dy] of offsets(label.side, half, layout.fontSize)) {
      const wanted = boxAt(x + dx, y + dy, half)
      const [shiftX, shiftY] = shiftInto(layout, wanted)
      const middle = [x + dx + shiftX, y + dy + shiftY] as const
      const box = boxAt(middle[0], middle[1], half)
      const harm = order + (Math.abs(shiftX) + Math.abs(shiftY)) / 4 + harmOf(box, taken, obstacles)
      if (!best || harm < best.harm) best = { middle, box, harm }
      order += 1
    }
    if (!best) throw new Error('charts: a label without candidates')
    taken.push(best.box)
    return anchored(text, best.middle, half[0], x)
  })
}

/** Anchored at the end that is nearer to its point, so that a wider font grows away from it. */
function anchored(
  text: string,
  [x, y]: readonly [number, number],
  half: number,
  point: number
): PlacedLabel {
  const round = (value: number) => Math.round(value * 10) / 10
  if (Math.abs(x - point) < half / 2) return { text, x: round(x), y: round(y), anchor: 'middle' }
  return x > point
    ? { text, x: round(x - half), y: round(y), anchor: 'start' }
    : { text, x: round(x + half), y: round(y), anchor: 'end' }
}

const OTHERS: Readonly<Record<Side, readonly Side[]>> = {
  above: ['above', 'right', 'left', 'below'],
  below: ['below', 'right', 'left', 'above'],
  right: ['right', 'above', 'below', 'left'],
  left: ['left', 'above', 'below', 'right']
}

/** Candidate places of the middle of a label relative to its point, best first. */
function* offsets(side: Side, [w, h]: readonly [number, number], fontSize: number) {
  for (const reach of [fontSize * 0.7, fontSize * 1.7, fontSize * 3]) {
    for (const way of OTHERS[side]) {
      if (way === 'above' || way === 'below') {
        const dy = (way === 'above' ? -1 : 1) * (h + reach * 0.7)
        yield [0, dy] as const
        yield [w, dy] as const
        yield [-w, dy] as const
      } else {
        yield [(way === 'right' ? 1 : -1) * (w + reach), 0] as const
      }
    }
  }
}

function harmOf(box: Box, taken: readonly Box[], { lines, dots }: Obstacles): number {
  let harm = 0
  for (const other of taken) harm += overlap(box, other)
  for (const line of lines) if (crosses(line, box)) harm += 12
  for (const [x, y] of dots) {
    if (x > box.left - 4 && x < box.right + 4 && y > box.top - 4 && y < box.bottom + 4) harm += 30
  }
  return harm
}

const boxAt = (x: number, y: number, [w, h]: readonly [number, number]): Box => ({
  left: x - w,
  right: x + w,
  top: y - h,
  bottom: y + h
})

/** How far a box has to move to lie inside the drawing and off the axis text. */
function shiftInto(layout: Layout, box: Box): readonly [number, number] {
  const right = layout.width - 2
  const bottom = layout.height - layout.bottom - 2
  const dx =
    box.left < 2 ? 2 - box.left : box.right > right ? Math.max(right - box.right, 2 - box.left) : 0
  const dy = box.top < layout.top - 4 ? layout.top - 4 - box.top : Math.min(0, bottom - box.bottom)
  return [dx, dy]
}

const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  // Touching counts a little, sharing an area much.
  return width > -2 && height > -1 ? 40 + Math.max(0, width) * Math.max(0, height) : 0
}

function crosses(line: readonly (readonly [number, number])[], box: Box): boolean {
  const x = [box.left, box.right] as const
  const y = [box.top, box.bottom] as const
  for (let i = 1; i < line.length; i += 1) {
    const from = line[i - 1]
    const to = line[i]
    if (!from || !to || Number.isNaN(from[0]) || Number.isNaN(to[0])) continue
    if (Math.max(from[0], to[0]) < box.left || Math.min(from[0], to[0]) > box.right) continue
    if (clipSegment(from, to, x, y)) return true
  }
  return false
}

const bounded = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
