import type { ChoiceSpec, FieldSpec } from '../fields/field.ts'
import type { RowChoices } from '../fields/registry.ts'
import { stepWords } from './step-words.ts'
import { words } from './words.ts'

/** As long as the reader says nothing, the rules hold. */
export const BY_RULE = 'rules'

const match: ChoiceSpec & FieldSpec = {
  kind: 'choice',
  label: words.match,
  options: { [BY_RULE]: stepWords.byRule, same: stepWords.same, other: stepWords.other },
  fallback: BY_RULE
}

/** The reader's word on each pair; and, by the same way into the sentences of undo, each template. */
export const PER_ROW: RowChoices = {
  match,
  message: { kind: 'choice', label: words.message, options: {}, fallback: '' }
}
