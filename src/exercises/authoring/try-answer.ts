import { LOCALES, type Locale, type Localised } from '../../i18n/locale.ts'
import type { WidgetModels } from '../doable.ts'
import { feedbackFor } from '../feedback/feedback.ts'
import { fillText, plainText } from '../fill.ts'
import { choiceOutcome, gradeChoice } from '../grading/choice.ts'
import { grade } from '../grading/grade.ts'
import { gradeOrder, orderOutcome } from '../grading/order.ts'
import { cellOf, cellOutcome, TableGrader } from '../grading/table.ts'
import { outcomeOf } from '../grading/verdict.ts'
import { gradeWidget, widgetOutcome } from '../grading/widget.ts'
import type { ChoiceQuestion } from '../kinds/choice.ts'
import type { Exercise } from '../model.ts'
import { startOf, writeSnapshot } from '../snapshot.ts'
import { practiceRows } from '../solve-table.ts'

/** An answer as somebody may give it. */
export interface Attempt {
  readonly part: string
  readonly typed: string
  readonly page: Locale
  /** Other answers of the same reader, by part. */
  readonly after?: Readonly<Record<string, string>>
}

export interface Tried {
  /** As the `tests` write it: `right`, `wrong net-adds`. */
  readonly verdict: string
  /** What the reader is told, in the page's language; of kinds with fixed texts, the one that answers it. */
  readonly says: readonly string[]
}

/**
 * Grades one answer to a sound exercise.
 *
 * @returns undefined for a part that it does not have, or a widget without a model
 */
export function tryAnswer(
  exercise: Exercise,
  { part, typed, page, after = {} }: Attempt,
  widgets: WidgetModels
): Tried | undefined {
  const say = (text: Localised | undefined) => (text ? [plainText(text, { locale: page })] : [])
  switch (exercise.kind) {
    case 'numeric': {
      if (!Object.hasOwn(exercise.unknowns, part)) return undefined
      const verdict = grade(exercise, part, typed, { locale: page, earlier: after })
      const told = feedbackFor(exercise, part, verdict, { locale: page, text: typed })
      const says = [[told.read, told.verdict].filter(Boolean).join(' '), ...told.more]
      return { verdict: outcomeOf(verdict), says }
    }
    case 'choice': {
      const question = Object.hasOwn(exercise.questions, part)
        ? exercise.questions[part]
        : undefined
      if (!question) return undefined
      const verdict = choiceOutcome(gradeChoice(question, typed))
      return { verdict, says: say(saysOf(question, verdict, typed)) }
    }
    case 'order': {
      if (part !== 'order') return undefined
      const verdict = orderOutcome(gradeOrder(exercise, typed))
      return { verdict, says: say(exercise.wrong[idIn(verdict)]?.says) }
    }
    case 'table': {
      const cell = cellOf(exercise, part)
      if (!cell) return undefined
      const grader = new TableGrader(
        exercise,
        practiceRows(exercise),
        { ...after, [part]: typed },
        page
      )
      const verdict = cellOutcome(grader.grade(part))
      const told = cell.asked.wrong[idIn(verdict)]?.says
      const values = grader.rows.get(cell.row) ?? new Map()
      return { verdict, says: told ? [fillText(told, values, { locale: page })] : [] }
    }
    case 'widget': {
      const model = widgets.get(exercise.widget)
      if (!model || part !== 'goal') return undefined
      return { verdict: widgetOutcome(gradeWidget(exercise, model, typed)), says: [] }
    }
  }
}

/** `net-adds` of `wrong net-adds`; nothing of `right`. */
const idIn = (verdict: string): string => verdict.split(' ')[1] ?? ''

function saysOf(question: ChoiceQuestion, verdict: string, typed: string): Localised | undefined {
  return question.options[verdict === 'right' ? typed.trim() : idIn(verdict)]?.says
}

/** A declared test, as it turned out on one page. */
export interface TestResult {
  /** Its place in the file's `tests`, from 0. */
  readonly index: number
  readonly page: Locale
  readonly part: string
  readonly typed: string
  readonly expected: string
  readonly got: string
}

/** Every declared test of a sound exercise, on each page whose result it decides. */
export function runTests(exercise: Exercise, widgets: WidgetModels): TestResult[] {
  return exercise.tests.flatMap((test, index) => {
    const pages = 'page' in test && test.page ? [test.page] : LOCALES
    const results = pages.flatMap((page): TestResult[] => {
      const typed = typedIn(exercise, test, page, widgets)
      const part = 'part' in test ? test.part : exercise.kind === 'order' ? 'order' : 'goal'
      const after = 'after' in test ? (test.after ?? {}) : {}
      const texts = Object.entries(after).map(([id, text]) => [id, on(page, text)])
      const attempt = { part, typed, page, after: Object.fromEntries(texts) }
      const got = tryAnswer(exercise, attempt, widgets)?.verdict
      return got === undefined ? [] : [{ index, page, part, typed, expected: test.expect, got }]
    })
    // Both pages mostly say the same of the same text.
    const [first, second] = results
    const alike = first && second && first.typed === second.typed && first.got === second.got
    return alike ? [first] : results
  })
}

const on = (page: Locale, text: string | Localised): string =>
  typeof text === 'string' ? text : text[page]

function typedIn(
  exercise: Exercise,
  test: Exercise['tests'][number],
  page: Locale,
  widgets: WidgetModels
): string {
  if ('typed' in test) return on(page, test.typed)
  const model = exercise.kind === 'widget' ? widgets.get(exercise.widget) : undefined
  if (exercise.kind !== 'widget' || !model) return ''
  const inputs = new Map([...startOf(exercise, model), ...Object.entries(test.set)])
  return writeSnapshot(exercise, model, { inputs, switched: [] })
}
