import { type Checklist, checklistOf } from '../../analysis/processing/checklist.ts'
import { type Clock, clockOf } from '../../analysis/processing/clock.ts'
import type { Activity, Holding } from '../../analysis/processing/model.ts'
import type { State } from '../../workbook/state.ts'
import { latestOf } from '../parts/as-of.tsx'
import { type Named, nameIn, toldOf } from './kept.ts'

/** What is held for how long, and what is said of it. */
export interface Processing {
  readonly clock: Clock
  readonly checklist: Checklist
  readonly names: Readonly<Record<Named, string>>
}

export function processingOf(
  activities: readonly Activity[],
  holdings: readonly Holding[],
  day: number | null,
  state: State
): Processing {
  const names = { controller: nameIn(state, 'controller'), officer: nameIn(state, 'officer') }
  return {
    clock: clockOf(activities, holdings, day ?? latestOf(holdings.map(({ last }) => last))),
    checklist: checklistOf(activities, toldOf(state), names.controller),
    names
  }
}
