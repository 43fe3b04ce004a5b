import { affinityGroup } from '../../charts/affinity-group.ts'
import { affinityLimit } from '../../charts/affinity-limit.ts'
import { affinityMultiples } from '../../charts/affinity-multiples.ts'
import type { Declaration } from '../declared/declaration.ts'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { GroupSelect } from './group-select.tsx'
import { notesOf } from './notes.ts'
import { type AffinityResult, ID, tastesOf } from './result.ts'
import { SAMPLE } from './sample.ts'
import { TasteTable } from './taste-table.tsx'
import { words } from './words.ts'

/** People that are read: so many are counted within a key press on a phone. */
const MOST = 3000

/** Interests by group against the base, told from chance. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, AffinityResult> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['repeated', 'seed'],
  options: ['group'],
  table: {
    columns: COLUMNS,
    others: words.ownColumn,
    most: MOST,
    sample: SAMPLE,
    label: words.table,
    help: words.tableHelp
  },
  result: (values, rows, _locale, state) => tastesOf(values, rows, state),
  facts: factsOf,
  notes: notesOf,
  charts: [affinityMultiples, affinityGroup, affinityLimit],
  Before: GroupSelect,
  After: TasteTable
}
