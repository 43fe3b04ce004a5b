/** A customer as the widget's table has it. */
export interface Follower {
  readonly customer: string
  /** Money. */
  readonly spend: number
  /** Posts, comments and shares, in whatever time the reader counts. */
  readonly participation: number
  /** People who would see what he or she says. */
  readonly friends: number
  /** Null where nobody has said. */
  readonly club: boolean | null
}

/** Buys or not, takes part or not: the four of the deck's map, the best first. */
export const CELLS = ['buys-active', 'buys-inactive', 'quiet-active', 'quiet-inactive'] as const

export type Cell = (typeof CELLS)[number]

/** All of them from here on, inclusive. */
export interface Thresholds {
  readonly spend: number
  readonly participation: number
  readonly friends: number
}

/** Who of those with enough friends counts as an ambassador. */
export type Wanted = 'buying' | 'active' | 'all'

export interface CellCount {
  readonly id: Cell
  readonly customers: number
  /** Of all, 0 to 1. */
  readonly share: number
  /** Money, all together. */
  readonly spend: number
  /** Null without customers. */
  readonly friends: number | null
  readonly members: number
  readonly ambassadors: number
}

export interface Matrix {
  readonly customers: number
  /** In the order of `CELLS`, empty ones too. */
  readonly cells: readonly CellCount[]
  /** Most friends first; equal ones in the order of the table. */
  readonly ambassadors: readonly Follower[]
}

export const cellOf = ({ spend, participation }: Follower, from: Thresholds): Cell =>
  `${spend >= from.spend ? 'buys' : 'quiet'}-${participation >= from.participation ? 'active' : 'inactive'}`

function isWanted(one: Follower, from: Thresholds, wanted: Wanted): boolean {
  if (one.friends < from.friends) return false
  const cell = cellOf(one, from)
  return (
    wanted === 'all' || cell === 'buys-active' || (wanted === 'active' && cell === 'quiet-active')
  )
}

/** The map of who buys and who takes part, and those on it whom many listen to. */
export function matrixOf(followers: readonly Follower[], from: Thresholds, wanted: Wanted): Matrix {
  const cells = CELLS.map((id): CellCount => {
    const inside = followers.filter(one => cellOf(one, from) === id)
    const sum = (of: (one: Follower) => number) => inside.reduce((all, one) => all + of(one), 0)
    return {
      id,
      customers: inside.length,
      share: followers.length > 0 ? inside.length / followers.length : 0,
      spend: sum(({ spend }) => spend),
      friends: inside.length > 0 ? sum(({ friends }) => friends) / inside.length : null,
      members: sum(({ club }) => (club ? 1 : 0)),
      ambassadors: sum(one => (isWanted(one, from, wanted) ? 1 : 0))
    }
  })
  return {
    customers: followers.length,
    cells,
    ambassadors: followers
      .filter(one => isWanted(one, from, wanted))
      .toSorted((a, b) => b.friends - a.friends)
  }
}
