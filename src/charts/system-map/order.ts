/** A place in a row: a part, or a stretch of a line that passes through the row. */
export interface Slot {
  readonly id: string
  readonly row: number
  readonly dummy: boolean
}

/** A line between neighbouring rows. */
export interface Link {
  readonly from: string
  readonly to: string
}

/** Lines that cross between two rows that follow each other. */
export function crossings(rows: readonly (readonly Slot[])[], links: readonly Link[]): number {
  const at = new Map(rows.flatMap(row => row.map(({ id }, place) => [id, place] as const)))
  const rowOf = new Map(rows.flatMap(row => row.map(({ id, row }) => [id, row] as const)))
  const place = (id: string) => at.get(id) as number
  let count = 0
  for (const [i, a] of links.entries())
    for (const b of links.slice(i + 1))
      if (
        rowOf.get(a.from) === rowOf.get(b.from) &&
        (place(a.from) - place(b.from)) * (place(a.to) - place(b.to)) < 0
      )
        count += 1
  return count
}

/**
 * Orders each row by the mean place of its neighbours, down and up in turn (K. Sugiyama, S. Tagawa and
 * M. Toda, “Methods for visual understanding of hierarchical system structures”, IEEE Transactions on
 * Systems, Man, and Cybernetics 11(2), 1981), and keeps the order with the fewest crossings.
 */
export function ordered(
  rows: readonly (readonly Slot[])[],
  links: readonly Link[]
): readonly (readonly Slot[])[] {
  let best = rows
  let fewest = crossings(rows, links)
  let now = rows.map(row => [...row])
  for (let sweep = 0; sweep < 24; sweep += 1) {
    const down = sweep % 2 === 0
    const neighbours = new Map<string, string[]>()
    for (const { from, to } of links) {
      const [one, other] = down ? [to, from] : [from, to]
      neighbours.set(one, [...(neighbours.get(one) ?? []), other])
    }
    const place = new Map<string, number>()
    const set = (row: readonly Slot[]) =>
      row.forEach(({ id }, i) => {
        // As a share of the row: rows are not equally long.
        place.set(id, (i + 0.5) / row.length)
      })
    now.forEach(set)
    const sequence = down ? now.keys() : [...now.keys()].reverse()
    for (const i of sequence) {
      const row = now[i] as Slot[]
      const mean = ({ id }: Slot) => {
        const near = neighbours.get(id) ?? []
        return near.length === 0
          ? (place.get(id) as number)
          : near.reduce((sum, one) => sum + (place.get(one) as number), 0) / near.length
      }
      const means = new Map(row.map(slot => [slot.id, mean(slot)]))
      row.sort((a, b) => (means.get(a.id) as number) - (means.get(b.id) as number))
      set(row)
    }
    const found = crossings(now, links)
    if (found < fewest) {
      fewest = found
      best = now.map(row => [...row])
    }
    now = now.map(row => [...row])
  }
  return best
}
