import { trialPower } from '../../charts/trial-power.ts'
import { trialStrip } from '../../charts/trial-strip.ts'
import type { Declaration } from '../declared/declaration.ts'
import { After } from './after.tsx'
import { Before } from './before.tsx'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS, PLACED } from './fields.ts'
import { notesOf } from './notes.ts'
import { type Found, resultOf } from './result.ts'
import { SAMPLE } from './sample.ts'
import { words } from './words.ts'

/** How large a control group should be: what it sees, what it costs, what it is worth. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, Found> = {
  id: 'holdout-cockpit',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['confidence', 'power', 'seed'],
  placed: PLACED,
  table: {
    columns: COLUMNS,
    sample: SAMPLE,
    label: words.table,
    help: words.tableHelp
  },
  result: resultOf,
  facts: factsOf,
  notes: notesOf,
  charts: [
    ({ strip }, look) => trialStrip(strip, look),
    ({ plan, sight, even }, look) => trialPower({ plan, power: sight.power, even }, look)
  ],
  Before,
  After
}
