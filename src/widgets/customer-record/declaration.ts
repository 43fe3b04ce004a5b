import type { Source } from '../../analysis/customer-record/model.ts'
import { recordCompleteness } from '../../charts/record-completeness.ts'
import { recordConflicts } from '../../charts/record-conflicts.ts'
import { recordPermission } from '../../charts/record-permission.ts'
import type { SeveralDeclaration } from '../declared/declaration.ts'
import { After } from './after.tsx'
import { ID } from './choose.ts'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS, MORE } from './fields.ts'
import { notesOf } from './notes.ts'
import { RecordCard } from './record-card.tsx'
import { type Records, recordsOf } from './result.ts'
import { SAMPLES } from './sample.ts'
import { tableWords } from './table-words.ts'
import { words } from './words.ts'

type Columns = Readonly<Record<Source, typeof COLUMNS>>

/** One record for each customer, from what three sources say, by rules that the reader picks. */
export const declaration: SeveralDeclaration<typeof FIELDS, Columns, Records> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: MORE,
  tables: {
    shop: {
      ...{ columns: COLUMNS, sample: SAMPLES.shop },
      ...{ label: tableWords.shop, help: tableWords.shopHelp }
    },
    web: {
      ...{ columns: COLUMNS, sample: SAMPLES.web },
      ...{ label: tableWords.web, help: tableWords.webHelp }
    },
    social: {
      ...{ columns: COLUMNS, sample: SAMPLES.social },
      ...{ label: tableWords.social, help: tableWords.socialHelp }
    }
  },
  result: (values, tables) => {
    const found = recordsOf(values, tables)
    const says = found.survey.fields.some(({ filled }) => filled > 0)
    return says ? found : { why: words.empty }
  },
  facts: factsOf,
  charts: [
    ({ survey }, look) => recordConflicts(survey, look),
    ({ survey }, look) => recordPermission(survey, look),
    ({ survey }, look) => recordCompleteness(survey, look)
  ],
  notes: notesOf,
  Before: RecordCard,
  After,
  options: ['customer', 'sources']
}
