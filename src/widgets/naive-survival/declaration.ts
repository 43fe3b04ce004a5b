import { proposeCohorts } from '../../analysis/retention/cohort-columns.ts'
import { retentionChurn } from '../../charts/retention-churn.ts'
import { retentionSurvival } from '../../charts/retention-survival.ts'
import { retentionValue } from '../../charts/retention-value.ts'
import type { AnyColumnsDeclaration } from '../declared/declaration.ts'
import { factsOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { notesOf } from './notes.ts'
import { resultOf, type Shown } from './result.ts'
import { SAMPLE } from './sample.ts'
import { ROLES, words } from './words.ts'

/** One churn for everyone beside what was seen, the sBG, and the truth of made-up customers. */
export const declaration: AnyColumnsDeclaration<typeof FIELDS, Shown> = {
  id: 'naive-survival',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['unit', 'margin', 'discount', 'confidence', 'seed'],
  open: {
    sample: SAMPLE,
    label: words.table,
    help: words.help,
    most: 500,
    roles: ROLES,
    propose: table => proposeCohorts(table),
    hasNumbers: true
  },
  usesTable: ({ customers }) => customers === 'table',
  result: resultOf,
  facts: factsOf,
  charts: [retentionSurvival, retentionChurn, retentionValue],
  notes: notesOf
}
