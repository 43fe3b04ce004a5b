import { textWidth } from '../format.ts'
import type { LabelMark, Side } from '../spec.ts'
import { clipSegment } from './clip.ts'
import type { Layout } from './layout.ts'
import { bounded, labelText, type PlacedLabel, placeEnds, tenth } from './place-line-ends.ts'

/** Half the width and half the height of a label, in pixels. */
type Half = readonly [width: number, height: number]

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
 * A place for every label: names of line ends in the right margin, the others near their point, on the
 * wished side if that is free, inside the drawing always. Greedy in the order of the marks; each label
 * takes the candidate that does the least harm.
 */
export function placeLabels(
  labels: readonly LabelMark[],
  layout: Layout,
  obstacles: Obstacles
): PlacedLabel[] {
  const height = layout.fontSize * 0.62
  const ends = placeEnds(labels, layout)
  const taken = [...ends.values()].map(({ x, y, text }) => {
    const half = textWidth(text, layout.fontSize) / 2
    return boxAt(x + half, y, [half, height])
  })
  return labels.map(label => {
    const end = ends.get(label)
    if (end) return end
    const text = labelText(label, layout)
    const half: Half = [textWidth(text, layout.fontSize) / 2, height]
    const x = bounded(layout.x(label.x), layout.left, layout.width - layout.right)
    const y = bounded(layout.y(label.y), layout.top, layout.height - layout.bottom)
    const side = label.side === 'end' ? 'right' : label.side
    let best: { middle: readonly [number, number]; box: Box; harm: number } | undefined
    let order = 0
    for (const [dx, dy] of offsets(side, half, layout.fontSize)) {
      const [shiftX, shiftY] = shiftInto(layout, boxAt(x + dx, y + dy, half))
      const middle = [x + dx + shiftX, y + dy + shiftY] as const
      const box = boxAt(...middle, half)
      const away = (Math.abs(shiftX) + Math.abs(shiftY)) / 4
      const harm = order + away + harmOf(box, taken, obstacles)
      if (!best || harm < best.harm) best = { middle, box, harm }
      order += 1
      // What follows is further from the wish than this is harmful.
      if (best.harm <= order) break
    }
    if (!best) throw new Error('charts: no candidate place for a label')
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
  if (Math.abs(x - point) < half / 2) return { text, x: tenth(x), y: tenth(y), anchor: 'middle' }
  return x > point
    ? { text, x: tenth(x - half), y: tenth(y), anchor: 'start' }
    : { text, x: tenth(x + half), y: tenth(y), anchor: 'end' }
}

const SIDES: Readonly<Record<Side, readonly Side[]>> = {
  above: ['above', 'right', 'left', 'below'],
  below: ['below', 'right', 'left', 'above'],
  right: ['right', 'above', 'below', 'left'],
  left: ['left', 'above', 'below', 'right']
}

/** Candidate places of the middle of a label relative to its point, best first. */
function* offsets(side: Side, [w, h]: Half, fontSize: number) {
  for (const step of [0, 1, 2, 3]) {
    for (const way of SIDES[side]) {
      if (way === 'above' || way === 'below') {
        const dy = (way === 'above' ? -1 : 1) * (h + fontSize * (0.5 + step * 1.3))
        yield [0, dy] as const
        yield [w, dy] as const
        yield [-w, dy] as const
      } else {
        yield [(way === 'right' ? 1 : -1) * (w + fontSize * (0.7 + step)), 0] as const
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

const boxAt = (x: number, y: number, [w, h]: Half): Box => ({
  left: x - w,
  right: x + w,
  top: y - h,
  bottom: y + h
})

/** How far a box has to move to lie inside the drawing and off the text of the axes. */
function shiftInto(layout: Layout, box: Box): readonly [number, number] {
  const left = layout.left + 3
  const right = layout.width - 2
  const top = layout.top - 4
  const bottom = layout.height - layout.bottom - 2
  return [
    Math.max(Math.min(0, right - box.right), left - box.left),
    Math.max(Math.min(0, bottom - box.bottom), top - box.top)
  ]
}

/** Touching counts a little, sharing an area much. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
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
