import { textWidth } from '../format.ts'
import type { LabelMark, Mark } from '../spec.ts'
import type { Layout } from './layout.ts'

/** A label with its place: the middle of its line of text, at the anchor that `anchor` names. */
export interface PlacedLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A label as this width writes it. */
export const labelText = (label: LabelMark, { width }: Pick<Layout, 'width'>): string =>
  width < 500 ? (label.short ?? label.text) : label.text

/** Tenths of a pixel are enough for text. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

export const bounded = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))

const GAP = 8

/** The right margin that the names of line ends need: in steps, so that it seldom changes. */
export function endMargin(marks: readonly Mark[], width: number, fontSize: number): number {
  const names = marks.filter(mark => mark.kind === 'label').filter(({ side }) => side === 'end')
  if (names.length === 0) return 0
  const widest = Math.max(...names.map(label => textWidth(labelText(label, { width }), fontSize)))
  return Math.min(Math.floor(width * 0.4), Math.ceil((widest + GAP + 2) / 16) * 16)
}

/** Names in the right margin, each at its line's end but never closer together than a line of text. */
export function placeEnds(
  labels: readonly LabelMark[],
  layout: Layout
): ReadonlyMap<LabelMark, PlacedLabel> {
  const line = layout.fontSize * 1.3
  const low = layout.top + layout.fontSize / 2
  const high = layout.height - layout.bottom - layout.fontSize / 2
  const ends = labels
    .filter(({ side }) => side === 'end')
    .map(label => ({ label, y: layout.y(label.y) }))
    // In the order of the lines, and only then held to the frame, where several may meet.
    .sort((a, b) => a.y - b.y)
    .map(({ label, y }) => ({ label, y: bounded(y, low, high) }))
  // Down from the top, then up from the bottom: both ends stay inside.
  ends.forEach((end, i) => {
    end.y = Math.max(end.y, (ends[i - 1]?.y ?? Number.NEGATIVE_INFINITY) + line)
  })
  let below = high + line
  for (const end of ends.toReversed()) {
    end.y = Math.min(end.y, below - line)
    below = end.y
  }
  const x = layout.width - layout.right + GAP
  return new Map(
    ends.map(({ label, y }) => {
      const place = { text: labelText(label, layout), x, y: tenth(y), anchor: 'start' } as const
      return [label, place]
    })
  )
}
