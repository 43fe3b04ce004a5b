import { planYear, type YearPlan } from '../../analysis/action-plan/plan.ts'
import { planPressure } from '../../charts/plan-pressure.ts'
import { planQuarters } from '../../charts/plan-quarters.ts'
import type { Declaration } from '../declared/declaration.ts'
import { After } from './after.tsx'
import { Board } from './board.tsx'
import { COLUMNS, MOST } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { ID } from './ids.ts'
import { notesOf } from './notes.ts'
import { yearIn } from './plan-year.ts'
import { SAMPLE } from './sample.ts'
import { words } from './words.ts'

/** A year of actions by segment and quarter: cost, return, contact pressure, and what clashes. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, YearPlan> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  table: {
    columns: COLUMNS,
    sample: SAMPLE,
    label: words.table,
    help: words.tableHelp,
    most: MOST
  },
  options: ['year'],
  result(values, rows, _, state) {
    if (rows.length === 0) return { why: words.empty }
    return planYear(rows, { ...values, year: yearIn(state) })
  },
  facts: factsOf,
  charts: [planQuarters, planPressure],
  notes: notesOf,
  Before: Board,
  After
}
