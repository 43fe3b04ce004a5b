import type { Link, Slot } from './order.ts'

/** What is laid out: parts in bands that follow each other, and lines that lead forward. */
export interface Graph {
  readonly bands: readonly { readonly id: string; readonly nodes: readonly string[] }[]
  readonly edges: readonly Link[]
}

/** A part's row, by its id. */
export type RowOf = ReadonlyMap<string, number>

/**
 * The row of each part: the longest way to it, and never before the band that it belongs to. Rows of more
 * than `most` parts are broken; those with more lines away from them come last, nearer to their ends.
 */
export function rowsOf({ bands, edges }: Graph, most: number): RowOf {
  const rank = new Map<string, number>()
  let first = 0
  for (const { nodes } of bands) {
    const inside = new Set(nodes)
    const rankOf = (id: string): number => {
      const known = rank.get(id)
      if (known !== undefined) return known
      const before = edges.filter(({ to, from }) => to === id && inside.has(from))
      const found = Math.max(first, ...before.map(({ from }) => rankOf(from) + 1))
      rank.set(id, found)
      return found
    }
    first = Math.max(...nodes.map(rankOf)) + 1
  }
  const row = new Map<string, number>()
  let next = 0
  for (let at = 0; at < first; at += 1) {
    const nodes = bands.flatMap(band => band.nodes).filter(id => rank.get(id) === at)
    const weight = (id: string) =>
      edges.filter(({ from }) => from === id).length - edges.filter(({ to }) => to === id).length
    const broken = Math.ceil(nodes.length / most)
    const each = Math.ceil(nodes.length / broken)
    const sorted = broken > 1 ? [...nodes].sort((a, b) => weight(a) - weight(b)) : nodes
    sorted.forEach((id, i) => {
      row.set(id, next + Math.floor(i / each))
    })
    next += broken
  }
  return row
}

/** A line with the stretches that stand for it in the rows that it passes through. */
export interface Chain {
  readonly edge: Link
  readonly ids: readonly string[]
}

/** Parts and stretches by rows; every long line gets a place in each row between its ends. */
export function slotsOf(
  { bands, edges }: Graph,
  row: RowOf
): { readonly rows: readonly (readonly Slot[])[]; readonly chains: readonly Chain[] } {
  const rows: Slot[][] = Array.from({ length: Math.max(...row.values()) + 1 }, () => [])
  const put = (slot: Slot) => (rows[slot.row] as Slot[]).push(slot)
  for (const id of bands.flatMap(({ nodes }) => nodes))
    put({ id, row: row.get(id) as number, dummy: false })
  const chains = edges.map(edge => {
    const ids = [edge.from]
    for (let at = (row.get(edge.from) as number) + 1; at < (row.get(edge.to) as number); at += 1) {
      const id = `${edge.from}>${edge.to}@${at}`
      put({ id, row: at, dummy: true })
      ids.push(id)
    }
    return { edge, ids: [...ids, edge.to] }
  })
  return { rows, chains }
}
