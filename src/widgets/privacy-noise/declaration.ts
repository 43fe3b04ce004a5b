import { type Answered, ask } from '../../analysis/noise/budget.ts'
import { countBy, proposeAsks } from '../../analysis/noise/count.ts'
import { noiseAnswers } from '../../charts/noise-answers.ts'
import { noiseBudget } from '../../charts/noise-budget.ts'
import type { AnyColumnsDeclaration } from '../declared/declaration.ts'
import { decimalOf } from '../parts/read-entry.ts'
import { Before } from './before.tsx'
import { factsOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { notesOf } from './notes.ts'
import { ID, type Question, questionOf } from './question.ts'
import { SAMPLE } from './sample.ts'
import { ROLES, words } from './words.ts'

/** A question, its answers, and the person whom an attacker is after. */
export interface Noisy {
  readonly question: Question
  readonly asked: Answered
  /** The count if that person were not there, or counted. */
  readonly other: number
  /** Row of the person, from 1, and whether it is counted. */
  readonly person: number
  /** Rows of the table, where the row asked for is beyond them; else null. */
  readonly rows: number | null
  readonly matches: boolean
}

/** A counting query with noise: what it says of everybody, and what of one person. */
export const declaration: AnyColumnsDeclaration<typeof FIELDS, Noisy> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['mechanism', 'seed'],
  open: {
    sample: SAMPLE,
    label: words.table,
    help: words.help,
    most: 5000,
    roles: ROLES,
    propose: table => proposeAsks(table)
  },
  options: ['column', 'value'],
  result({ epsilon, budget, queries, mechanism, seed, person }, table, locale, state) {
    if (table.rows === 0) return { why: words.empty }
    const decimal = decimalOf(locale)
    const question = questionOf(table, state, decimal)
    if (!question) return { why: words.noColumn }
    const row = Math.min(person, table.rows)
    const { exact, matches } = countBy(table, question, row - 1, decimal)
    const asked = ask({ exact, mechanism, epsilon, budget, queries, seed })
    if (!asked) return { why: words.broke }
    return {
      question,
      asked,
      matches,
      person: row,
      rows: person > table.rows ? table.rows : null,
      other: exact + (matches ? -1 : 1)
    }
  },
  facts: factsOf,
  charts: [noiseAnswers, ({ asked }, look) => noiseBudget(asked, look)],
  notes: notesOf,
  Before
}
