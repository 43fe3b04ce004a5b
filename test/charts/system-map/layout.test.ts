import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EDGES, type NodeId } from '../../../src/analysis/system-map/model.ts'
import { viewEdges } from '../../../src/analysis/system-map/view.ts'
import { drawn } from '../../../src/charts/system-map/drawn.ts'
import { crossings, type Link, ordered, type Slot } from '../../../src/charts/system-map/order.ts'
import { apart } from '../../../src/charts/system-map/relax.ts'
import { rowsOf } from '../../../src/charts/system-map/rows.ts'
import { nodesOf, VIEWS, type ViewId } from '../../../src/charts/system-map/views.ts'

type Point = readonly [x: number, y: number]

/** Points along a drawn line: its commands are M, L and C with absolute numbers. */
function along(d: string): readonly Point[] {
  const points: Point[] = []
  let at: Point = [0, 0]
  for (const [, command, numbers = ''] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const n = [...numbers.matchAll(/-?[\d.]+/g)].map(Number)
    const pair = (i: number): Point => [n[i] as number, n[i + 1] as number]
    if (command === 'C') {
      const [a, b, c, e] = [at, pair(0), pair(2), pair(4)]
      for (let t = 0; t <= 1.0001; t += 0.05) {
        const mix = (i: 0 | 1) =>
          (1 - t) ** 3 * a[i] +
          3 * (1 - t) ** 2 * t * b[i] +
          3 * (1 - t) * t ** 2 * c[i] +
          t ** 3 * e[i]
        points.push([mix(0), mix(1)])
      }
      at = e
    } else {
      const to = pair(0)
      if (command === 'L')
        for (let t = 0; t <= 1; t += 0.05)
          points.push([at[0] + t * (to[0] - at[0]), at[1] + t * (to[1] - at[1])])
      at = to
    }
  }
  return points
}

const VIEW_IDS = Object.keys(VIEWS) as ViewId[]
const DRAWINGS = VIEW_IDS.flatMap(view =>
  Object.entries(drawn(view)).map(([size, placed]) => ({ view, size, placed }))
)

describe.each(DRAWINGS)('$view, $size', ({ view, placed }) => {
  const boxes = [...placed.nodes]

  test('every part has its place, inside the drawing, and lies on no other', () => {
    expect(boxes.map(([id]) => id).sort()).toEqual([...nodesOf(view)].sort())
    for (const [id, a] of boxes) {
      expect(a.x, id).toBeGreaterThanOrEqual(-0.01)
      expect(a.y, id).toBeGreaterThanOrEqual(-0.01)
      expect(a.x + a.width, id).toBeLessThanOrEqual(placed.width + 0.01)
      expect(a.y + a.height, id).toBeLessThanOrEqual(placed.height + 0.01)
      for (const [other, b] of boxes) {
        if (other <= id) continue
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
        expect(Math.min(across, down), `${id} ${other}`).toBeLessThan(0)
      }
    }
  })

  test('a line touches its two ends and no other part', () => {
    expect(placed.lines.size).toBe(viewEdges(nodesOf(view)).length)
    for (const [key, d] of placed.lines) {
      const points = along(d)
      expect(points.length, key).toBeGreaterThan(5)
      for (const [id, box] of boxes) {
        if (key.split('>').includes(id)) continue
        const inside = points.filter(
          ([x, y]) =>
            x > box.x + 1 &&
            x < box.x + box.width - 1 &&
            y > box.y + 1 &&
            y < box.y + box.height - 1
        )
        expect(inside, `${key} through ${id}`).toEqual([])
      }
    }
  })

  test('the way back goes beside everything, inside the drawing', () => {
    const points = [...placed.back.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]): Point => [Number(x), Number(y)]
    )
    expect(points).toHaveLength(7)
    for (const [x, y] of points) {
      expect(x).toBeLessThanOrEqual(placed.width)
      expect(y).toBeLessThanOrEqual(placed.height)
    }
    const [, out, back] = points as [Point, Point, Point]
    for (const [id, box] of boxes) {
      const beside =
        (out[0] === back[0] && out[0] > box.x + box.width) ||
        (out[1] === back[1] && out[1] > box.y + box.height)
      expect(beside, id).toBe(true)
    }
  })

  test('bands follow each other and hold their parts', () => {
    for (const { id, nodes } of VIEWS[view]) {
      const band = placed.bands.get(id)
      for (const node of nodes) {
        const box = placed.nodes.get(node)
        if (!band || !box) throw new Error(`${id} ${node}`)
        expect(box.x).toBeGreaterThanOrEqual(band.x - 0.01)
        expect(box.y).toBeGreaterThanOrEqual(band.y - 0.01)
        expect(box.x + box.width).toBeLessThanOrEqual(band.x + band.width + 0.01)
        expect(box.y + box.height).toBeLessThanOrEqual(band.y + band.height + 0.01)
      }
    }
  })
})

test('the same map is drawn the same', () => {
  for (const view of VIEW_IDS) expect(drawn(view)).toEqual(drawn(view))
})

test('a row is later than all that leads to it, and never too long', () => {
  for (const view of VIEW_IDS) {
    const edges = viewEdges(nodesOf(view))
    for (const most of [1, 2, 3, 5]) {
      const row = rowsOf({ bands: VIEWS[view], edges }, most)
      for (const { from, to } of edges)
        expect(row.get(from), `${from} ${to}`).toBeLessThan(row.get(to) as number)
      const counts = new Map<number, number>()
      for (const at of row.values()) counts.set(at, (counts.get(at) ?? 0) + 1)
      expect(Math.max(...counts.values())).toBeLessThanOrEqual(most)
    }
  }
})

test('every part of the model is on one of the two views, and so is every line, straight or through', () => {
  const shown = new Set(VIEW_IDS.flatMap(nodesOf))
  for (const { from, to } of EDGES) {
    const seen = VIEW_IDS.some(view =>
      viewEdges(nodesOf(view)).some(edge => {
        const way: NodeId[] = [edge.from, ...edge.through, edge.to]
        return way.includes(from) && way.includes(to)
      })
    )
    expect(seen, `${from} ${to}`).toBe(true)
    expect(shown.has(from) && shown.has(to)).toBe(true)
  }
})

test('crossings by hand: two lines that change sides', () => {
  const slot = (id: string, row: number): Slot => ({ id, row, dummy: false })
  const rows = [
    [slot('a', 0), slot('b', 0)],
    [slot('c', 1), slot('d', 1)]
  ]
  const links: Link[] = [
    { from: 'a', to: 'd' },
    { from: 'b', to: 'c' }
  ]
  expect(crossings(rows, links)).toBe(1)
  expect(crossings(ordered(rows, links), links)).toBe(0)
})

test('apart: in order, not too near, inside, and where wanted if there is room', () => {
  const room = { width: 1000, node: 10, line: 4, gap: 2 }
  expect(apart([100, 300], [10, 10], room)).toEqual([100, 300])
  // Both want 100: 6 to either side leave 12 from middle to middle.
  expect(apart([100, 100], [10, 10], room)).toEqual([94, 106])
  expect(apart([-50, -50], [10, 10], room)).toEqual([5, 17])
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -200, max: 1200 }), { minLength: 1, maxLength: 20 }),
      wanted => {
        const sizes = wanted.map((_, i) => (i % 2 ? 4 : 10))
        const places = apart(wanted, sizes, room)
        places.forEach((place, i) => {
          const size = sizes[i] as number
          expect(place).toBeGreaterThanOrEqual(size / 2 - 1e-9)
          expect(place).toBeLessThanOrEqual(1000 - size / 2 + 1e-9)
          const next = places[i + 1]
          if (next !== undefined)
            expect(next - place).toBeGreaterThanOrEqual(
              (size + (sizes[i + 1] as number)) / 2 + 2 - 1e-9
            )
        })
      }
    )
  )
})
