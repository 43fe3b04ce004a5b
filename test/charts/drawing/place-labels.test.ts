import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Layout, layoutOf } from '../../../src/charts/drawing/layout.ts'
import { placeLabels } from '../../../src/charts/drawing/place-labels.ts'
import type { PlacedLabel } from '../../../src/charts/drawing/place-line-ends.ts'
import { textWidth } from '../../../src/charts/format.ts'
import type { ChartSpec, LabelMark } from '../../../src/charts/spec.ts'

const specOf = (marks: readonly LabelMark[]): ChartSpec => ({
  id: 'labels',
  title: '',
  sentence: '',
  x: { type: 'linear', label: 'x', domain: [0, 100], format: { kind: 'number' } },
  y: { type: 'linear', label: 'y', domain: [0, 100], format: { kind: 'number' } },
  marks,
  table: { caption: '', columns: [], rows: [] }
})

const label = (change: Partial<LabelMark>): LabelMark => ({
  ...{ kind: 'label', key: 'l', series: 1, text: 'label', x: 50, y: 50, side: 'above' },
  ...change
})

const NOTHING = { lines: [], dots: [] }

function place(marks: readonly LabelMark[], width = 680) {
  const layout = layoutOf(specOf(marks), width, 'en')
  return { layout, placed: placeLabels(marks, layout, NOTHING) }
}

function boxOf({ text, x, y, anchor }: PlacedLabel, { fontSize }: Layout) {
  const width = textWidth(text, fontSize)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - fontSize * 0.6, bottom: y + fontSize * 0.6 }
}

const overlap = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

describe('placeLabels', () => {
  test.each([
    ['above', 'middle'],
    ['below', 'middle'],
    ['right', 'start'],
    ['left', 'end']
  ] as const)('%s, where nothing is in the way', (side, anchor) => {
    const { layout, placed } = place([label({ side })])
    const [at] = placed
    const [x, y] = [layout.x(50), layout.y(50)]
    expect(at?.anchor).toBe(anchor)
    if (side === 'above') expect(at?.y).toBeLessThan(y - layout.fontSize / 2)
    if (side === 'below') expect(at?.y).toBeGreaterThan(y + layout.fontSize / 2)
    if (side === 'right') expect(at?.x).toBeGreaterThan(x)
    if (side === 'left') expect(at?.x).toBeLessThan(x)
  })

  test('off a line that runs through the wished place', () => {
    const mark = label({ side: 'above' })
    const layout = layoutOf(specOf([mark]), 680, 'en')
    const y = layout.y(50) - 15
    const line = [
      [layout.left, y],
      [600, y]
    ] as const
    const [free] = placeLabels([mark], layout, NOTHING)
    const [moved] = placeLabels([mark], layout, { lines: [line], dots: [] })
    expect(boxOf(free as PlacedLabel, layout).top).toBeLessThan(y)
    const box = boxOf(moved as PlacedLabel, layout)
    expect(box.top > y || box.bottom < y).toBe(true)
  })

  test('stays in the drawing and off the axes, wherever its point is', () => {
    const at = fc.double({ min: -500, max: 500, noNaN: true })
    const side = fc.constantFrom('above', 'below', 'left', 'right')
    fc.assert(
      fc.property(at, at, side, fc.constantFrom(340, 680), (x, y, side, width) => {
        const { layout, placed } = place([label({ x, y, side, text: 'You: €6,153.85' })], width)
        const box = boxOf(placed[0] as PlacedLabel, layout)
        expect(box.left).toBeGreaterThanOrEqual(layout.left)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.top).toBeGreaterThanOrEqual(layout.top - 6)
        expect(box.bottom).toBeLessThanOrEqual(layout.height - layout.bottom)
      })
    )
  })

  test('up to four labels at the same point do not cover each other', () => {
    const at = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(at, at, fc.integer({ min: 2, max: 4 }), (x, y, count) => {
        const marks = Array.from({ length: count }, (_, i) => label({ key: `l${i}`, x, y }))
        const { layout, placed } = place(marks)
        placed.forEach((one, i) => {
          for (const other of placed.slice(i + 1)) {
            expect(overlap(boxOf(one, layout), boxOf(other, layout))).toBe(0)
          }
        })
      })
    )
  })
})

describe('names of line ends', () => {
  test('stand in the right margin, in the order of their lines, a line of text apart', () => {
    const at = fc.double({ min: -20, max: 120, noNaN: true })
    fc.assert(
      fc.property(at, at, at, fc.constantFrom(340, 680), (a, b, c, width) => {
        const ys = [a, b, c]
        const marks = ys.map((y, i) =>
          label({ key: `l${i}`, x: 100, y, side: 'end', text: `Scenario ${i}` })
        )
        const { layout, placed } = place(marks, width)
        for (const [i, one] of placed.entries()) {
          expect(one.x).toBeGreaterThan(width - layout.right)
          expect(boxOf(one, layout).right).toBeLessThanOrEqual(width)
          expect(one.y).toBeGreaterThanOrEqual(layout.top)
          expect(one.y).toBeLessThanOrEqual(layout.height - layout.bottom)
          for (const [j, other] of placed.entries()) {
            if (j <= i) continue
            expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(layout.fontSize * 1.2)
            const [first = 0, second = 0] = [ys[i], ys[j]]
            const inside = (value: number) => value > 0 && value < 100
            if (inside(first) && inside(second) && Math.abs(first - second) > 0.01) {
              expect(one.y < other.y).toBe(first > second)
            }
          }
        }
      })
    )
  })
})
