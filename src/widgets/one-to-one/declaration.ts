import { identityPolicies } from '../../charts/identity-policies.ts'
import { walkMessages } from '../../charts/walk-messages.ts'
import type { Declaration } from '../declared/declaration.ts'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS, MORE } from './fields.ts'
import { notesOf } from './notes.ts'
import { PER_ROW } from './per-row.ts'
import { type OneToOne, result } from './result.ts'
import { SAMPLE } from './sample.ts'
import { Steps } from './steps.tsx'
import { ID } from './template-texts.ts'
import { words } from './words.ts'

/** Everything is worked out anew at each key: more rows than this would be felt. */
const MOST = 1000

/** Records become people, people segments, and each gets a message, or none for a reason. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, OneToOne> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: MORE,
  table: {
    columns: COLUMNS,
    sample: SAMPLE,
    label: words.table,
    help: words.tableHelp,
    most: MOST
  },
  perRow: PER_ROW,
  result,
  facts: factsOf,
  charts: [
    ({ policies, bounds }, look) => identityPolicies(policies, bounds, look),
    ({ walks }, look) => walkMessages(walks, look)
  ],
  notes: notesOf,
  Before: Steps
}
