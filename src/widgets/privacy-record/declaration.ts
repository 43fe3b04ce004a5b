import { POLICY } from '../../analysis/processing/checklist.ts'
import { processingGaps } from '../../charts/processing-gaps.ts'
import { retentionAhead } from '../../charts/retention-ahead.ts'
import type { SeveralDeclaration } from '../declared/declaration.ts'
import { asOfBefore } from '../parts/as-of-before.tsx'
import { After } from './after.tsx'
import { ACTIVITIES, HOLDINGS } from './columns.ts'
import { factsOf } from './facts.ts'
import { ID } from './id.ts'
import { NAMED } from './kept.ts'
import { notesOf } from './notes.ts'
import { type Processing, processingOf } from './result.ts'
import { SAMPLES } from './sample.ts'
import { tableWords } from './table-words.ts'
import { words } from './words.ts'

const FIELDS = { day: { kind: 'day', label: words.day, help: words.dayHelp } } as const

type Columns = { readonly activities: typeof ACTIVITIES; readonly holdings: typeof HOLDINGS }

/** Activities on one sheet of paper, or a few. */
const MOST = 100

/** The retention clock, and the record of processing that it reads its periods from. */
export const declaration: SeveralDeclaration<typeof FIELDS, Columns, Processing> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  placed: ['day'],
  tables: {
    activities: {
      ...{ columns: ACTIVITIES, sample: SAMPLES.activities, most: MOST },
      ...{ label: tableWords.activities, help: tableWords.activitiesHelp }
    },
    holdings: {
      ...{ columns: HOLDINGS, sample: SAMPLES.holdings },
      ...{ label: tableWords.holdings, help: tableWords.holdingsHelp }
    }
  },
  result: ({ day }, { activities, holdings }, _, state) =>
    activities.length === 0 ? { why: words.empty } : processingOf(activities, holdings, day, state),
  facts: factsOf,
  charts: [
    ({ clock }, look) => retentionAhead(clock, look),
    ({ checklist }, look) => processingGaps(checklist, look)
  ],
  notes: notesOf,
  Before: asOfBefore(ID),
  After,
  options: [...NAMED, ...POLICY.map(item => `told-${item}`)]
}
