import { type Desk, listeningDesk } from '../../analysis/listening/desk.ts'
import { listeningAgreement } from '../../charts/listening-agreement.ts'
import { listeningFeedback } from '../../charts/listening-feedback.ts'
import { listeningTime } from '../../charts/listening-time.ts'
import { listeningTopics } from '../../charts/listening-topics.ts'
import type { Declaration } from '../declared/declaration.ts'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS, MORE } from './fields.ts'
import { notesOf } from './notes.ts'
import { ID, overruleOf } from './overrules.ts'
import { PER_ROW } from './per-row.ts'
import { Queue } from './queue.tsx'
import { SAMPLE } from './sample.ts'
import { words } from './words.ts'

/** Posts that are read: each can have three choices of the reader's, and the state holds 500. */
const MOST = 150

/** Posts sorted by word lists that the reader can see through, overrule and measure. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, Desk> = {
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
  options: ['show'],
  result({ compare, ...values }, rows, locale, state) {
    if (rows.length === 0) return { why: words.empty }
    return listeningDesk(rows, key => overruleOf(state, key), {
      weights: values,
      support: values,
      compare,
      locale
    })
  },
  facts: factsOf,
  charts: [listeningTopics, listeningTime, listeningFeedback, listeningAgreement],
  notes: notesOf,
  After: Queue
}
