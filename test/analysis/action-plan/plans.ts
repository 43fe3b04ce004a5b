import type { PlanRow } from '../../../src/analysis/action-plan/model.ts'

const NOTHING: Omit<PlanRow, 'line' | 'action'> = {
  ...{ type: 'development', segment: '', quarter: 'Q1', day: null },
  ...{ people: null, contacts: null, cost: null, fixed: null, response: null, margin: null }
}

/** Rows of a plan, one below the other from line 2 on. */
export const rowsOf = (
  ...rows: readonly (Partial<PlanRow> & { readonly action: string })[]
): PlanRow[] => rows.map((row, i) => ({ ...NOTHING, line: i + 2, ...row }))

/** A row that gives a segment. */
export const segment = (action: string, people: number | null) => ({
  ...{ action, people, type: 'segment', quarter: '' }
})

/** The year of the lesson's text: seven actions for 1,000 customers of bronze. */
export const LESSON = rowsOf(
  segment('Bronze', 1000),
  { action: 'Prize draw', type: 'loyalty', segment: 'Bronze', people: 1000, cost: 0.1 },
  { action: 'Football pass', segment: 'Bronze', people: 300, cost: 0.5 },
  {
    ...{ action: 'Parental control', type: 'satisfaction', segment: 'bronze', quarter: 'Q2' },
    people: 400
  },
  { action: 'Documentaries', segment: 'Bronze', quarter: 'Q3', people: 300 },
  { action: 'Data request', type: 'satisfaction', segment: 'Bronze', quarter: '4', people: 1000 },
  {
    ...{ action: 'Upgrade, half price', segment: 'Bronze', quarter: 'T4', people: 200 },
    ...{ contacts: 1, cost: 0.5, response: 0.05, margin: 30 }
  },
  {
    ...{ action: 'Newsletter', type: 'satisfaction', segment: 'Bronze', quarter: 'Q1–Q4' },
    ...{ people: 250, contacts: 12, cost: 0.02, fixed: 120 }
  }
)
