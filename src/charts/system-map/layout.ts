import { curveBumpX, curveBumpY, line } from 'd3'
import { ordered, type Slot } from './order.ts'
import { relaxed } from './relax.ts'
import { type Graph, rowsOf, slotsOf } from './rows.ts'

/** Measures of a drawing, in units of a sixteenth of a rem along and across the rows. */
export interface Measures {
  /** Rows follow each other to the right, or downwards. */
  readonly direction: 'right' | 'down'
  /** Across the rows: the room there is, a part's size, a line's, and what is left free between two. */
  readonly across: {
    readonly room: number
    readonly node: number
    readonly line: number
    readonly gap: number
  }
  /** Along: a part's size, what is left between rows, before the first row of a band, and after the last. */
  readonly along: {
    readonly node: number
    readonly gap: number
    readonly head: number
    readonly foot: number
  }
  /** Parts in a row at most. */
  readonly most: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Placed {
  readonly width: number
  readonly height: number
  readonly nodes: ReadonlyMap<string, Box>
  readonly bands: ReadonlyMap<string, Box>
  /** The `d` of each line, by “from>to”. */
  readonly lines: ReadonlyMap<string, string>
  /** The `d` of the way back, from the last row to the first, beside everything. */
  readonly back: string
}

type Point = readonly [along: number, across: number]

/**
 * A layered layout: rows from the graph, lines that pass rows kept clear of parts, few crossings, lines as
 * straight as the order lets them. The same for the same graph.
 */
export function layOut(graph: Graph, measures: Measures): Placed {
  const { direction, across, along, most } = measures
  const row = rowsOf(graph, most)
  const { rows: unordered, chains } = slotsOf(graph, row)
  const links = chains.flatMap(({ ids }) =>
    ids.slice(1).map((to, i) => ({ from: ids[i] as string, to }))
  )
  const rows = ordered(unordered, links)
  const place = relaxed(rows, links, {
    width: across.room,
    node: across.node,
    line: across.line,
    gap: across.gap
  })

  const bandOf = (id: string) => graph.bands.findIndex(({ nodes }) => nodes.includes(id))
  const starts: number[] = []
  let at = 0
  for (const [i, slots] of rows.entries()) {
    const [first] = slots.filter(({ dummy }) => !dummy)
    const [before] = (rows[i - 1] ?? []).filter(({ dummy }) => !dummy)
    const opens = !first || !before || bandOf(first.id) !== bandOf(before.id)
    at += i === 0 ? along.head : along.node + along.gap + (opens ? along.head : 0)
    starts.push(at)
  }
  const length = at + along.node + along.foot

  const right = direction === 'right'
  const box = (start: number, end: number, low: number, high: number): Box =>
    right
      ? { x: start, y: low, width: end - start, height: high - low }
      : { x: low, y: start, width: high - low, height: end - start }
  const startOf = (id: string) => starts[row.get(id) as number] as number
  const placeOf = (id: string) => place.get(id) as number
  const nodes = new Map(
    [...row.keys()].map(id => [
      id,
      box(
        startOf(id),
        startOf(id) + along.node,
        placeOf(id) - across.node / 2,
        placeOf(id) + across.node / 2
      )
    ])
  )
  const begins = graph.bands.map(band => Math.min(...band.nodes.map(startOf)) - along.head)
  const bands = new Map(
    graph.bands.map(({ id }, i) => [
      id,
      box(
        i === 0 ? 0 : (begins[i] as number) - along.gap / 2,
        i + 1 < begins.length ? (begins[i + 1] as number) - along.gap / 2 : length,
        0,
        across.room
      )
    ])
  )

  /** Lines that meet at a part come in side by side, in the order of their other ends. */
  const port = (id: string, chain: readonly string[], end: 'from' | 'to'): number => {
    const next = (ids: readonly string[]) => ids.at(end === 'from' ? 1 : -2) as string
    const all = chains
      .filter(({ edge }) => edge[end] === id)
      .map(({ ids }) => placeOf(next(ids)))
      .sort((a, b) => a - b)
    const rank = all.indexOf(placeOf(next(chain)))
    return placeOf(id) + ((rank + 0.5) / all.length - 0.5) * across.node * 0.6
  }
  const draw = line<Point>()
    .curve(right ? curveBumpX : curveBumpY)
    .x(([main, cross]) => (right ? main : cross))
    .y(([main, cross]) => (right ? cross : main))
    .digits(1)
  const lines = new Map(
    chains.map(({ edge, ids }) => {
      const inside = ids.slice(1, -1).flatMap((id): readonly Point[] => {
        const start = starts[Number(id.slice(id.indexOf('@') + 1))] as number
        return [
          [start, placeOf(id)],
          [start + along.node, placeOf(id)]
        ]
      })
      const points: readonly Point[] = [
        [startOf(edge.from) + along.node, port(edge.from, ids, 'from')],
        ...inside,
        [startOf(edge.to), port(edge.to, ids, 'to')]
      ]
      return [`${edge.from}>${edge.to}`, draw(points) ?? '']
    })
  )
  const edge = (slots: readonly Slot[]): Point => {
    const parts = slots.filter(({ dummy }) => !dummy)
    const side = Math.max(...parts.map(({ id }) => placeOf(id))) + across.node / 2
    return [startOf((parts[0] as Slot).id) + along.node / 2, side]
  }
  return {
    width: right ? length : across.room + BACK,
    height: right ? across.room + BACK : length,
    nodes,
    bands,
    lines,
    back: wayBack(edge(rows.at(-1) as readonly Slot[]), edge(rows[0] as readonly Slot[]), {
      beside: across.room + BACK - 3,
      right
    })
  }
}

/** Room for the way back. */
const BACK = 12

/** Out of the last row, beside everything, and with an arrow's head into the first. */
function wayBack(
  from: Point,
  to: Point,
  { beside, right }: { readonly beside: number; readonly right: boolean }
): string {
  const at = ([main, cross]: Point) => {
    const [x, y] = right ? [main, cross] : [cross, main]
    return `${x.toFixed(1)},${y.toFixed(1)}`
  }
  const [main, side] = to
  const way: readonly Point[] = [from, [from[0], beside], [main, beside], to]
  const head: readonly Point[] = [[main - 4, side + 5], to, [main + 4, side + 5]]
  return [way, head].map(points => `M${points.map(at).join('L')}`).join('')
}
