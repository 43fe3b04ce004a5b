import { tieMoves } from '../../charts/tie-moves.ts'
import type { Declaration } from '../declared/declaration.ts'
import { After } from './after.tsx'
import { COLUMNS } from './columns.ts'
import { factsOf, notesOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { type Found, resultOf } from './result.ts'
import { SAMPLE } from './sample.ts'
import { ShuffleButtons } from './shuffle-buttons.tsx'
import { words } from './words.ts'

/** RFM scores of the same customers, whose rows come in another order. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, Found> = {
  id: 'tie-lab',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['seed'],
  table: {
    columns: COLUMNS,
    sample: SAMPLE,
    label: words.table,
    help: words.tableHelp,
    most: 500
  },
  result: resultOf,
  facts: factsOf,
  notes: notesOf,
  charts: [tieMoves],
  Before: ShuffleButtons,
  After
}
