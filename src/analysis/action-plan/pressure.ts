import {
  type Action,
  lengthOf,
  type Plan,
  QUARTERS,
  type Quarter,
  runsIn,
  type Segment
} from './model.ts'

/** How often the customers of a segment are contacted in some time. */
export interface Pressure {
  /** What everybody gets at least: from the actions that go to the whole segment. */
  readonly least: number
  /** Contacts by customers. */
  readonly mean: number
  /** What the fullest customer gets if the lists overlap as much as they can. */
  readonly fullest: number
}

/** A segment in a quarter. */
interface QuarterPressure extends Pressure {
  readonly quarter: Quarter
  /** Share of the customers over the ceiling if every list were drawn by lot. */
  readonly over: number
  /** Lines of the actions that contact somebody. */
  readonly actions: readonly number[]
}

/** A segment, by quarter and over the year. */
export interface SegmentPressure {
  readonly segment: Segment
  /** Customers counted with; where the table does not say, as many as its largest action contacts. */
  readonly size: number
  readonly quarters: readonly QuarterPressure[]
  readonly year: Pressure
}

/** An action in a segment: the share of the customers it contacts, and how often. */
interface Load {
  readonly share: number
  readonly contacts: number
}

/** Contacts are counted in twelfths: an action over two, three or four quarters has whole ones in each. */
const PARTS = 12

/**
 * Share of customers whose contacts pass the ceiling when each action picks its people by lot, without
 * regard to the others: the sum of independent loads, worked out exactly (in twelfths of a contact).
 *
 * @param loads shares 0–1
 */
export function shareOver(loads: readonly Load[], ceiling: number): number {
  const top = Math.floor(ceiling * PARTS + 1e-9)
  /** By contacts so far: the share of customers who have them, as long as they stay within the ceiling. */
  let within = new Float64Array(top + 1)
  within[0] = 1
  for (const { share, contacts } of loads) {
    const step = Math.round(contacts * PARTS)
    const next = within.map(customers => customers * (1 - share))
    for (let at = step; at <= top; at += 1)
      next[at] = (next[at] as number) + (within[at - step] as number) * share
    within = next
  }
  const inside = within.reduce((all, one) => all + one, 0)
  return Math.min(1, Math.max(0, 1 - inside))
}

function pressureOf(loads: readonly Load[]): Pressure {
  const sum = (of: (load: Load) => number) => loads.reduce((all, load) => all + of(load), 0)
  return {
    least: sum(({ share, contacts }) => (share >= 1 ? contacts : 0)),
    mean: sum(({ share, contacts }) => share * contacts),
    fullest: sum(({ share, contacts }) => (share > 0 ? contacts : 0))
  }
}

/**
 * Contact pressure by segment and quarter. Which customers of a segment are on which list the plan does not
 * say: hence a least, a mean and a fullest customer. An action for everybody that does not reach everybody
 * is taken to reach the same share of each segment.
 *
 * @param ceiling contacts per customer and quarter
 */
export function pressures(
  { segments, actions, customers }: Plan,
  ceiling: number
): SegmentPressure[] {
  return segments.map(segment => {
    const mine = actions.filter(one => one.segment === segment.key || one.segment === null)
    const largest = Math.max(0, ...mine.map(one => (one.segment === null ? 0 : one.people)))
    const size = segment.size ?? largest
    const share = (action: Action): number => {
      // Who stands in no listed segment is not among “everybody”.
      if (action.segment === null && segment.size === null) return 0
      const of = action.segment === null ? customers : size
      return of > 0 ? Math.min(1, action.people / of) : 0
    }
    const loadOf = (action: Action, parts: number): Load => ({
      share: share(action),
      contacts: action.contacts / parts
    })
    const placed = mine.filter(({ span }) => span !== null)
    return {
      segment,
      size,
      quarters: QUARTERS.map(quarter => {
        const here = placed
          .filter(action => runsIn(action, quarter))
          .map(action => ({
            ...loadOf(action, action.span ? lengthOf(action.span) : 1),
            line: action.line
          }))
          .filter(load => load.share > 0 && load.contacts > 0)
        return {
          quarter,
          ...pressureOf(here),
          over: shareOver(here, ceiling),
          actions: here.map(({ line }) => line)
        }
      }),
      year: pressureOf(placed.map(action => loadOf(action, 1)))
    }
  })
}
