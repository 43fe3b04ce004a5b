import { compile } from '../../../exercises/compile.ts'
import { dealTable } from '../../../exercises/deal-table.ts'
import { typedScale } from '../../../exercises/grading/candidates.ts'
import { readIds } from '../../../exercises/grading/choice.ts'
import { readAnswer } from '../../../exercises/grading/read.ts'
import { cellOf, TableGrader } from '../../../exercises/grading/table.ts'
import { solve } from '../../../exercises/solve.ts'
import { deal } from '../../../exercises/variants.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { plain } from '../../markup.ts'
import { choicesOf, type Dealt, type Task } from './dealt.ts'

/** An answer as a platform is told of it (SCORM 1.2 run-time environment, CMIFeedback). */
export interface Report {
  readonly type: 'numeric' | 'choice' | 'sequencing'
  /** Digits of a number; letters of options with commas between, as the file has them: `a,c`. */
  readonly response: string
  /** A right answer, written in the same way. */
  readonly pattern: string
}

/** As many options can have a name of one character. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Options as their letters; '' for none, and for what is no list of these. */
export function lettersOf(dealt: Dealt, part: string, text: string): string {
  const choices = choicesOf(dealt, part)
  return readIds(text)
    .map(id => LETTERS[choices.indexOf(id)] ?? '')
    .join('')
}

/** The ids of options out of their letters. */
export function idsOf(dealt: Dealt, part: string, letters: string): string {
  const choices = choicesOf(dealt, part)
  return [...letters].flatMap(letter => choices[LETTERS.indexOf(letter)] ?? []).join(' ')
}

/** What to report of an answer; undefined where there is none that could be read. */
export function reportOf(
  dealt: Dealt,
  { id }: Task,
  text: string,
  locale: Locale
): Report | undefined {
  const { exercise, variant } = dealt
  const listed = (letters: string) => [...letters].join(',')
  if (exercise.kind === 'choice' || exercise.kind === 'order') {
    const response = lettersOf(dealt, id, text)
    if (response === '') return undefined
    const right =
      exercise.kind === 'order'
        ? exercise.right.flat()
        : Object.entries(exercise.questions[id]?.options ?? {}).flatMap(([option, { right }]) =>
            right ? [option] : []
          )
    return {
      type: exercise.kind === 'order' ? 'sequencing' : 'choice',
      response: listed(response),
      pattern: listed(lettersOf(dealt, id, right.join(' ')))
    }
  }
  const asked = exercise.kind === 'numeric' ? exercise.unknowns[id] : cellOf(exercise, id)?.asked
  if (!asked) return undefined
  const read = readAnswer(text, asked, locale)
  if (!read.ok) return undefined
  const right = (rightValue(dealt, id, variant) ?? 0) * typedScale(asked)
  return {
    type: 'numeric',
    response: plain(read.reading.value),
    pattern: plain(Number(right.toFixed(asked.digits)))
  }
}

function rightValue({ exercise }: Dealt, part: string, variant: number): number | undefined {
  if (exercise.kind === 'numeric')
    return solve(compile(exercise), deal(exercise, variant) ?? new Map()).get(part)
  if (exercise.kind !== 'table') return undefined
  const { row = '', column = '' } = cellOf(exercise, part) ?? {}
  const rows = new TableGrader(exercise, dealTable(exercise, variant) ?? new Map(), {}, 'en').rows
  return rows.get(row)?.get(column)
}
