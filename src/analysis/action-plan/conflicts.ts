import { isOfTheLost, pullsAt } from './levers.ts'
import {
  type Action,
  type ActionType,
  lengthOf,
  type Plan,
  QUARTERS,
  type Quarter,
  runsIn,
  type Segment
} from './model.ts'
import type { SegmentPressure } from './pressure.ts'
import { quarterOfDay } from './quarters.ts'
import type { QuarterSums } from './sums.ts'

/** What does not go together, or cannot be so. A sentence for each: `conflict-sentences.ts` of the widget. */
export type Conflict =
  | {
      readonly kind: 'budget'
      readonly quarter: Quarter
      readonly cost: number
      readonly over: number
      readonly actions: readonly Action[]
    }
  | {
      readonly kind: 'ceiling'
      readonly quarter: Quarter
      readonly segment: Segment
      readonly fullest: number
      /** Everybody in the segment is over it. */
      readonly everybody: boolean
      /** Customers over it if lists were drawn by lot. */
      readonly customers: number
      readonly actions: readonly Action[]
    }
  | {
      readonly kind: 'same-type'
      readonly type: ActionType
      readonly quarters: readonly Quarter[]
      readonly segments: readonly Segment[]
      readonly actions: readonly Action[]
    }
  | {
      readonly kind: 'opposed'
      readonly quarters: readonly Quarter[]
      readonly segments: readonly Segment[]
      /** The discount, then the upgrade. */
      readonly actions: readonly [Action, Action]
    }
  | {
      readonly kind: 'prevention-late'
      /** The prevention, and the recovery before it; none where the segment itself is of the lost. */
      readonly actions: readonly [Action] | readonly [Action, Action]
    }
  | { readonly kind: 'too-many'; readonly actions: readonly [Action]; readonly size: number }
  | {
      readonly kind: 'no-segment' | 'no-people' | 'unplaced' | 'no-type' | 'day-outside'
      readonly actions: readonly [Action]
    }

/** Everything that clashes in a plan, the gravest first. */
export function conflictsOf(
  plan: Plan,
  quarters: readonly QuarterSums[],
  pressure: readonly SegmentPressure[],
  ceiling: number
): Conflict[] {
  return [
    ...plan.actions.flatMap(action => impossible(action, plan)),
    ...overBudget(plan, quarters),
    ...overCeiling(plan, pressure, ceiling),
    ...sameType(plan),
    ...opposed(plan),
    ...preventionLate(plan)
  ]
}

function impossible(action: Action, { segments, customers }: Plan): Conflict[] {
  const segment = segments.find(({ key }) => key === action.segment)
  const size = action.segment === null ? customers : segment?.size
  const actions = [action] as const
  return [
    ...(action.span === null ? [{ kind: 'unplaced', actions } as const] : []),
    ...(segment?.unlisted ? [{ kind: 'no-segment', actions } as const] : []),
    ...(size != null && action.people > size ? [{ kind: 'too-many', actions, size } as const] : []),
    ...(action.peopleWritten === null && !size ? [{ kind: 'no-people', actions } as const] : []),
    ...(action.type === null ? [{ kind: 'no-type', actions } as const] : []),
    ...(action.span && action.day !== null && !runsIn(action, quarterOfDay(action.day))
      ? [{ kind: 'day-outside', actions } as const]
      : [])
  ]
}

const overBudget = ({ actions }: Plan, quarters: readonly QuarterSums[]): Conflict[] =>
  quarters
    // A hair's breadth of slack: a budget that is spent to the cent is not exceeded.
    .filter(({ cost, left }) => left < -1e-9 * cost)
    .map(({ quarter, cost, left }) => ({
      ...{ kind: 'budget', quarter, cost, over: -left },
      actions: actions
        .filter(action => runsIn(action, quarter))
        .sort((one, other) => costIn(other) - costIn(one))
    }))

const costIn = ({ span, people, contacts, cost, fixed }: Action): number =>
  (people * contacts * cost + fixed) / (span ? lengthOf(span) : 1)

const overCeiling = (
  { actions }: Plan,
  pressure: readonly SegmentPressure[],
  ceiling: number
): Conflict[] =>
  pressure.flatMap(({ segment, size, quarters }) =>
    quarters
      .filter(({ fullest }) => fullest > ceiling + 1e-9)
      .map(({ quarter, fullest, least, over, actions: lines }) => ({
        ...{ kind: 'ceiling' as const, quarter, segment, fullest },
        everybody: least > ceiling + 1e-9,
        customers: over * size,
        actions: actions.filter(({ line }) => lines.includes(line))
      }))
  )

const aimsAt = (action: Action, { key, unlisted }: Segment): boolean =>
  action.segment === key || (action.segment === null && !unlisted)

/** What runs all year, such as a newsletter, goes beside everything else and competes with nothing. */
const isCampaign = ({ span }: Action): boolean => span !== null && lengthOf(span) < 4

/** Where two actions meet. */
function meeting(plan: Plan, one: Action, other: Action) {
  const quarters = QUARTERS.filter(quarter => runsIn(one, quarter) && runsIn(other, quarter))
  const segments = plan.segments.filter(segment => aimsAt(one, segment) && aimsAt(other, segment))
  return { quarters, segments, meet: quarters.length > 0 && segments.length > 0 }
}

function sameType(plan: Plan): Conflict[] {
  /** By the actions that are in it: what clashes in several quarters or segments is said once. */
  const found = new Map<string, Extract<Conflict, { kind: 'same-type' }>>()
  for (const segment of plan.segments)
    for (const quarter of QUARTERS) {
      const here = plan.actions.filter(
        action => isCampaign(action) && runsIn(action, quarter) && aimsAt(action, segment)
      )
      for (const type of new Set(here.flatMap(action => action.type ?? []))) {
        const actions = here.filter(action => action.type === type)
        if (actions.length < 2) continue
        const key = actions.map(({ line }) => line).join()
        const { quarters = [], segments = [] } = found.get(key) ?? {}
        found.set(key, {
          ...{ kind: 'same-type', type, actions },
          quarters: [...new Set([...quarters, quarter])],
          segments: [...new Set([...segments, segment])]
        })
      }
    }
  return [...found.values()]
}

/** A discount says that the price is too high, an upgrade that it is worth more: not to the same people at once. */
function opposed(plan: Plan): Conflict[] {
  const of = (lever: 'discount' | 'upgrade', not: 'discount' | 'upgrade') =>
    plan.actions.filter(({ name }) => pullsAt(name, lever) && !pullsAt(name, not))
  const upgrades = plan.actions.filter(({ name }) => pullsAt(name, 'upgrade'))
  return of('discount', 'upgrade').flatMap(discount =>
    upgrades.flatMap((upgrade): Conflict[] => {
      const { quarters, segments, meet } = meeting(plan, discount, upgrade)
      return meet ? [{ kind: 'opposed', quarters, segments, actions: [discount, upgrade] }] : []
    })
  )
}

/** Prevention for those who have gone, or after they were asked to come back. */
function preventionLate(plan: Plan): Conflict[] {
  const recoveries = plan.actions.filter(({ name }) => pullsAt(name, 'recovery'))
  return plan.actions
    .filter(({ name }) => pullsAt(name, 'prevention') && !pullsAt(name, 'recovery'))
    .flatMap((prevention): Conflict[] => {
      const segment = plan.segments.find(({ key }) => key === prevention.segment)
      if (segment && isOfTheLost(segment.name))
        return [{ kind: 'prevention-late', actions: [prevention] }]
      const before = recoveries.find(
        recovery =>
          recovery.span &&
          prevention.span &&
          recovery.span.from < prevention.span.from &&
          recovery.segment === prevention.segment
      )
      return before ? [{ kind: 'prevention-late', actions: [prevention, before] }] : []
    })
}
