import { liftDifferences } from '../../charts/lift-differences.ts'
import { liftFunnel } from '../../charts/lift-funnel.ts'
import { liftRatios } from '../../charts/lift-ratios.ts'
import type { Declaration } from '../declared/declaration.ts'
import { After } from './after.tsx'
import { Before } from './before.tsx'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { BEST, CLAIMS, FIELDS, PEEKING, TYPED } from './fields.ts'
import { notesOf } from './notes.ts'
import { type Found, resultOf } from './result.ts'
import { SAMPLE } from './sample.ts'
import { words } from './words.ts'

/** Segmented campaigns against unsegmented ones, and what such a comparison can and cannot tell. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, Found> = {
  id: 'campaign-lift',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['machine', 'confidence', 'seed'],
  placed: [...TYPED, ...CLAIMS, ...BEST, ...PEEKING],
  table: {
    columns: COLUMNS,
    sample: SAMPLE,
    label: words.table,
    help: words.tableHelp
  },
  result: resultOf,
  facts: factsOf,
  charts: [
    ({ lift }, look) => liftFunnel(lift, look),
    ({ lift }, look) => liftDifferences(lift, look),
    ({ lift }, look) => liftRatios(lift, look)
  ],
  notes: notesOf,
  Before,
  After
}
