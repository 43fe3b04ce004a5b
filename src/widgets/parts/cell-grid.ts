import type { ChartSpec } from '../../charts/spec.ts'

/** A cell of a heat map, or a bar, that a reader can choose; `x` and `y` are categories of the axes. */
export interface Cell {
  readonly key: string
  readonly x: string
  readonly y: string
  /** What is spoken of it. */
  readonly label: string
}

/** Column and row, from 0 at the top left. */
type Place = readonly [column: number, row: number]

/** Cells by their place in the drawing. */
interface Grid {
  /** Row by row, as they are read. */
  readonly cells: readonly Cell[]
  /** The next cell on the way that a key goes; the same one at the edge; undefined for another key. */
  readonly step: (from: string, key: string) => Cell | undefined
  /** Keys of all cells of the rectangle between two. */
  readonly between: (from: string, to: string) => ReadonlySet<string>
}

const WAYS: ReadonlyMap<string, Place> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]]
])

export function gridOf(given: readonly Cell[], { x, y }: Pick<ChartSpec, 'x' | 'y'>): Grid {
  // Bars lie across their axis of numbers: there is one column of them.
  const on = (axis: ChartSpec['x'], name: string) =>
    axis.type === 'band' ? axis.domain.indexOf(name) : 0
  const places = new Map<string, Place>()
  const byPlace = new Map<string, Cell>()
  for (const cell of given) {
    const place = [on(x, cell.x), on(y, cell.y)] as const
    if (place[0] < 0 || place[1] < 0) continue
    places.set(cell.key, place)
    byPlace.set(place.join(), cell)
  }
  const placeOf = (key: string): Place => places.get(key) ?? [0, 0]
  const cells = given
    .filter(({ key }) => places.has(key))
    .sort((a, b) => {
      const [[ax, ay], [bx, by]] = [placeOf(a.key), placeOf(b.key)]
      return ay - by || ax - bx
    })
  return {
    cells,
    step: (from, key) => {
      const [column, row] = placeOf(from)
      if (key === 'Home') return cells.find(cell => placeOf(cell.key)[1] === row)
      if (key === 'End') return cells.findLast(cell => placeOf(cell.key)[1] === row)
      const way = WAYS.get(key)
      if (!way) return undefined
      const here = byPlace.get(`${column},${row}`)
      return byPlace.get(`${column + way[0]},${row + way[1]}`) ?? here
    },
    between: (from, to) => {
      const [[ax, ay], [bx, by]] = [placeOf(from), placeOf(to)]
      const holds = ([column, row]: Place) =>
        column >= Math.min(ax, bx) &&
        column <= Math.max(ax, bx) &&
        row >= Math.min(ay, by) &&
        row <= Math.max(ay, by)
      return new Set(cells.filter(cell => holds(placeOf(cell.key))).map(({ key }) => key))
    }
  }
}
