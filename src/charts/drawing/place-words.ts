import { textWidth } from '../format.ts'
import type { CellMark, ColumnMark, NodeMark } from '../spec.ts'
import type { Layout } from './layout.ts'
import { tenth } from './place-line-ends.ts'
import { insetsOf } from './slot.ts'

/** Texts on a mark, in pixels; those that have no room are not among them. */
export type Words = readonly { readonly text: string; readonly x: number; readonly y: number }[]

type Written =
  | { readonly kind: 'cell'; readonly mark: CellMark; readonly cells: CellMark['cells'] }
  | { readonly kind: 'column'; readonly mark: ColumnMark; readonly columns: ColumnMark['columns'] }
  | { readonly kind: 'node'; readonly mark: NodeMark; readonly nodes: NodeMark['nodes'] }

/** Space between a node and its name, in pixels. */
const GAP = 6

/** What is written on cells, columns and nodes. */
export function wordsOf(placed: Written, layout: Layout): Words {
  switch (placed.kind) {
    case 'cell':
      return placed.cells.flatMap(cell => inCell(cell, layout))
    case 'column':
      return placed.columns.flatMap(column => atColumn(placed.mark, column, layout))
    case 'node':
      return placed.nodes.map(node => besideNode(placed.mark, node, layout))
  }
}

function inCell({ x, y, text, short }: CellMark['cells'][number], layout: Layout): Words {
  const { column, band, fontSize } = layout
  if (!column || !band || band.width < fontSize * 1.1) return []
  const fits = [text, short].find(
    candidate => candidate && textWidth(candidate, fontSize) <= column.width - 3
  )
  return fits ? [{ text: fits, x: tenth(layout.x(x)), y: tenth(layout.y(y)) }] : []
}

/** Above a column, or under one that goes down. */
function atColumn(
  mark: ColumnMark,
  { at, from, to, text }: ColumnMark['columns'][number],
  layout: Layout
): Words {
  const { column, fontSize } = layout
  if (!text || !column) return []
  const [before, after] = insetsOf(mark, layout)
  // Half of the space to the next band is its own.
  const room = column.width - before - after + (column.width * layout.padding) / 2
  if (textWidth(text, fontSize) > room) return []
  const x = column.left(at) + (before + column.width - after) / 2
  return [{ text, x: tenth(x), y: tenth(layout.y(to) + (to < from ? 1 : -1) * fontSize * 0.8) }]
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
