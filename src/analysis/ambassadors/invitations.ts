import type { Cell, CellCount } from './matrix.ts'

/** What an invitation to the club costs and brings. */
export interface Offer {
  /** Of those invited, who joins: by cell, 0 to 1. */
  readonly accept: Readonly<Record<Cell, number>>
  /** Money that a new member spends beyond what he or she would have spent. */
  readonly extra: number
  /** Of that, margin: 0 to 1. */
  readonly margin: number
  /** Money an invitation, joined or not. */
  readonly cost: number
}

interface CellInvited {
  readonly id: Cell
  /** Those who are no members. */
  readonly invited: number
  /** On average: need not be whole. */
  readonly joining: number
  /** Margin of what they spend more, money. */
  readonly income: number
  readonly cost: number
  readonly net: number
}

export interface Invitations {
  readonly cells: readonly CellInvited[]
  readonly net: number
  /** Net if only the cells that pay are invited. */
  readonly best: number
  /** The share that has to join for an invitation to pay; null where not even everybody joining would do. */
  readonly breakEven: number | null
}

/**
 * What inviting each cell to the club would bring: invited × (share that joins × extra spend × margin −
 * cost of an invitation). It pays from a share of cost / (extra × margin) on, in every cell alike.
 */
export function invitations(counts: readonly CellCount[], offer: Offer): Invitations {
  const worth = offer.extra * offer.margin
  const cells = counts.map(({ id, customers, members }): CellInvited => {
    const invited = customers - members
    const joining = invited * offer.accept[id]
    const [income, cost] = [joining * worth, invited * offer.cost]
    return { id, invited, joining, income, cost, net: income - cost }
  })
  return {
    cells,
    net: cells.reduce((all, { net }) => all + net, 0),
    best: cells.reduce((all, { net }) => all + Math.max(0, net), 0),
    breakEven: worth > 0 && offer.cost <= worth ? offer.cost / worth : null
  }
}
