import { textWidth } from '../format.ts'
import type { CellMark, ColumnMark, NodeMark } from '../spec.ts'
import type { Layout } from './layout.ts'
import { tenth } from './place-line-ends.ts'
import { insetsOf } from './slot.ts'

/** Texts on a mark, in pixels; those that have no room are not among them. */
export type Words = readonly { readonly text: string; readonly x: number; readonly y: number }[]

export type Written =
  | { readonly kind: 'cell'; readonly mark: CellMark; readonly cells: CellMark['cells'] }
  | { readonly kind: 'column'; readonly mark: ColumnMark; readonly columns: ColumnMark['columns'] }
  | { readonly kind: 'node'; readonly mark: NodeMark; readonly nodes: NodeMark['nodes'] }

/** Space between a node and its name, in pixels. */
const GAP = 6

/** What is written on all cells or columns of a drawing, so that numbers compare: how long, how large. */
export interface Way {
  readonly brief: boolean
  readonly fontSize: number
}

/** What is written on cells, columns and nodes. */
export function wordsOf(placed: Written, layout: Layout, way: Way): Words {
  switch (placed.kind) {
    case 'cell':
      return placed.cells.flatMap(cell => inCell(cell, layout, way))
    case 'column':
      return placed.columns.flatMap(column => atColumn(placed.mark, column, layout, way))
    case 'node':
      return placed.nodes
        .filter(({ text }) => text !== '')
        .map(node => besideNode(placed.mark, node, layout))
  }
}

/** The first way in which every number has room; without one there are none: a few would mislead. */
export function wayFor(marks: readonly Written[], layout: Layout): Way | undefined {
  const { fontSize } = layout
  const ways = [
    { brief: false, fontSize },
    ...[0, 1, 2].map(less => ({ brief: true, fontSize: fontSize - less }))
  ] as const
  const fits = (way: Way) =>
    marks.every(placed => wordsOf(placed, layout, way).length >= textsOn(placed))
  return ways.find(fits)
}

/** How many texts there are to write on a mark. */
function textsOn(placed: Written): number {
  if (placed.kind === 'node') return placed.nodes.length
  const all: readonly { readonly text?: string }[] =
    placed.kind === 'cell' ? placed.cells : placed.columns
  return all.filter(({ text }) => text).length
}

const chosen = (one: { readonly text?: string; readonly short?: string }, { brief }: Way) =>
  (brief ? one.short : undefined) || one.text

function inCell(cell: CellMark['cells'][number], layout: Layout, way: Way): Words {
  const { column, band } = layout
  const { fontSize } = way
  const text = chosen(cell, way)
  if (!text || !column || !band || band.width < fontSize * 1.1) return []
  if (textWidth(text, fontSize) > column.width - 1) return []
  return [{ text, x: tenth(layout.x(cell.x)), y: tenth(layout.y(cell.y)) }]
}

/** Above a column, or under one that goes down. */
function atColumn(
  mark: ColumnMark,
  one: ColumnMark['columns'][number],
  layout: Layout,
  way: Way
): Words {
  const { column } = layout
  const { fontSize } = way
  const text = chosen(one, way)
  if (!text || !column) return []
  const [before, after] = insetsOf(mark, layout)
  // Half of the space to the next band is its own.
  const room = column.width - before - after + (column.width * layout.padding) / 2
  if (textWidth(text, fontSize) > room) return []
  const x = column.left(one.at) + (before + column.width - after) / 2
  const side = one.to < one.from ? 1 : -1
  return [{ text, x: tenth(x), y: tenth(layout.y(one.to) + side * fontSize * 0.8) }]
}

function besideNode(
  { side }: NodeMark,
  { x, low, high, text, short }: NodeMark['nodes'][number],
  layout: Layout
): Words[number] {
  const edge = side === 'left' ? layout.x(x[0]) - GAP : layout.x(x[1]) + GAP
  return {
    text: layout.width < 500 ? (short ?? text) : text,
    x: tenth(edge),
    y: tenth((layout.y(low) + layout.y(high)) / 2)
  }
}
