import { compile } from '../exercises/compile.ts'
import type { WidgetModels } from '../exercises/doable.ts'
import { feedbackFor } from '../exercises/feedback/feedback.ts'
import { widgetFeedback } from '../exercises/feedback/widget.ts'
import { fill } from '../exercises/fill.ts'
import { grade } from '../exercises/grading/grade.ts'
import { gradeWidget } from '../exercises/grading/widget.ts'
import type { Exercise } from '../exercises/model.ts'
import { solve } from '../exercises/solve.ts'
import { deal } from '../exercises/variants.ts'
import type { Locale } from '../i18n/locale.ts'

interface Answered {
  readonly widgets: WidgetModels
  readonly texts: Readonly<Record<string, string>>
  readonly variant: number
  readonly locale: Locale
}

/**
 * What the page would say to whoever answered so, in the language of the desk; empty where it says
 * nothing in particular.
 *
 * @param outcome as `gradePart` gives it: `wrong net-adds`
 */
export function saysOf(
  exercise: Exercise,
  part: string,
  outcome: string,
  { texts, variant, locale: typedIn, widgets }: Answered,
  locale: Locale
): string {
  const id = outcome.replace(/^\w+ /, '')
  switch (exercise.kind) {
    case 'numeric': {
      const givens = deal(exercise, variant)
      if (!givens) return ''
      const wrong = exercise.unknowns[part]?.wrong[id]?.says
      if (!wrong) return ''
      const { [part]: text = '', ...earlier } = texts
      const verdict = grade(exercise, part, text, { locale: typedIn, earlier, givens })
      // With the values that the participant went on from, where it was made with them.
      if (verdict.kind === 'misconception')
        return feedbackFor(exercise, part, verdict, { locale, text, givens }).more.join(' ')
      return fill(exercise, wrong, solve(compile(exercise), givens), locale)
    }
    case 'choice':
      return exercise.questions[part]?.options[id]?.says[locale] ?? ''
    case 'order':
      return exercise.wrong[id]?.says[locale] ?? ''
    case 'widget': {
      const model = widgets.get(exercise.widget)
      if (!model) return ''
      const text = texts[part] ?? ''
      const verdict = gradeWidget(exercise, model, text)
      return widgetFeedback(exercise, model, verdict, text, { locale }).more.join(' ')
    }
    case 'table':
      return exercise.asked[part.split('.')[1] ?? '']?.wrong[id]?.says[locale] ?? ''
  }
}

/** The question of a part, short enough for the head of a column. */
export function askedBy(
  exercise: Exercise,
  part: string
): { readonly en: string; readonly es: string } {
  switch (exercise.kind) {
    case 'numeric':
      return exercise.unknowns[part]?.name ?? { en: part, es: part }
    case 'table': {
      const [row = '', column = ''] = part.split('.')
      const [one, other] = [exercise.rows[row]?.name, exercise.asked[column]?.name]
      return {
        en: `${one?.en ?? row}: ${other?.en ?? column}`,
        es: `${one?.es ?? row}: ${other?.es ?? column}`
      }
    }
    case 'choice':
      return exercise.questions[part]?.ask ?? { en: part, es: part }
    case 'order':
    case 'widget':
      return exercise.ask
  }
}
