import { type Conflict, conflictsOf } from './conflicts.ts'
import type { Action, Plan, PlanRow } from './model.ts'
import { type Pressure, pressures, type SegmentPressure } from './pressure.ts'
import { readPlan } from './read-plan.ts'
import {
  type ActionSums,
  byQuarter,
  type QuarterSums,
  sumsOf,
  type YearSums,
  yearOf
} from './sums.ts'

/** An action with its sums. */
export type SummedAction = Action & { readonly sums: ActionSums }

/** A year of actions with all that follows from it. */
export interface YearPlan extends Omit<Plan, 'actions'> {
  readonly year: number
  readonly actions: readonly SummedAction[]
  readonly quarters: readonly QuarterSums[]
  readonly total: YearSums
  readonly pressure: readonly SegmentPressure[]
  /** The fullest customer of the year and the segment they are in; null without a segment. */
  readonly fullest: (Pressure & { readonly segment: string }) | null
  readonly conflicts: readonly Conflict[]
  readonly budget: number
  readonly ceiling: number
  readonly anyway: number
}

export interface PlanParameters {
  readonly year: number
  /** Money for one quarter. */
  readonly budget: number
  /** Contacts per customer and quarter. */
  readonly ceiling: number
  /** Share of responses that would have come anyway, 0–1. */
  readonly anyway: number
}

/**
 * A year of planned actions: what each costs and brings, the quarters against their budget, how often
 * customers are contacted, and what clashes. Source of the layout: the deck's year of actions for a segment
 * (Rois, about 2015), which gives neither costs nor results.
 */
export function planYear(rows: readonly PlanRow[], parameters: PlanParameters): YearPlan {
  const { budget, ceiling, anyway } = parameters
  const plan = readPlan(rows)
  const actions = plan.actions.map(action => ({ ...action, sums: sumsOf(action, anyway) }))
  const quarters = byQuarter(actions, budget)
  const pressure = pressures(plan, ceiling)
  const [fullest] = pressure
    .map(({ segment, year }) => ({ ...year, segment: segment.name }))
    .sort((one, other) => other.fullest - one.fullest)
  return {
    ...plan,
    ...parameters,
    actions,
    quarters,
    total: yearOf(quarters),
    pressure,
    fullest: fullest ?? null,
    conflicts: conflictsOf(plan, quarters, pressure, ceiling)
  }
}
