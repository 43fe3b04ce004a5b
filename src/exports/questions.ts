import { dealTable } from '../exercises/deal-table.ts'
import { fillWidgetText } from '../exercises/feedback/widget.ts'
import { plainText } from '../exercises/fill.ts'
import { valuesOf } from '../exercises/grading/widget.ts'
import type { ChoiceExercise } from '../exercises/kinds/choice.ts'
import type { OrderExercise } from '../exercises/kinds/order.ts'
import type { WidgetExercise } from '../exercises/kinds/widget.ts'
import type { Exercise } from '../exercises/model.ts'
import { startOf } from '../exercises/snapshot.ts'
import { deal } from '../exercises/variants.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { finish, type Steps } from '../ingest/work/steps.ts'
import { numericQuestions, partName } from './numeric-questions.ts'
import type {
  ChoiceQuestion,
  LeftOut,
  OrderQuestion,
  PageQuestion,
  Question,
  Selection
} from './question.ts'
import { tableQuestion } from './table-question.ts'
import { distinct, leftOut } from './why.ts'

/** Everything that a selection asks, in its order, and what it cannot ask in this way. */
export interface Questions {
  readonly questions: readonly Question[]
  readonly leftOut: readonly LeftOut[]
}

const done = new WeakMap<Selection, Questions>()

/** The questions of a selection: each exercise in each of the variants. Worked out once for each selection. */
export const questionsOf = (selection: Selection): Questions =>
  done.get(selection) ?? finish(questionSteps(selection))

/** The same in steps, an exercise and a variant at a time, for a page that has others to serve. */
export function* questionSteps(selection: Selection): Steps<Questions> {
  const questions: Question[] = []
  const missing: LeftOut[] = []
  for (const exercise of selection.exercises) {
    for (const variant of selection.variants) {
      const found = ofOne(exercise, variant, selection)
      if ('why' in found) missing.push(found)
      else questions.push(...found)
      yield
    }
  }
  const all = { questions, leftOut: distinct(missing) }
  done.set(selection, all)
  return all
}

function ofOne(exercise: Exercise, variant: number, selection: Selection) {
  const { locale } = selection
  switch (exercise.kind) {
    case 'numeric': {
      const givens = variant <= exercise.variants ? deal(exercise, variant) : undefined
      if (!givens) return leftOut(exercise, 'no-variant', variant)
      return numericQuestions(exercise, givens, variant, locale)
    }
    case 'table': {
      const given = variant <= exercise.variants ? dealTable(exercise, variant) : undefined
      if (!given) return leftOut(exercise, 'no-variant', variant)
      return [tableQuestion(exercise, given, variant, locale)]
    }
    // What has no numbers to vary stands once, whichever variants are asked for.
    case 'choice':
      return variant === selection.variants[0] ? choices(exercise, locale) : []
    case 'order':
      return variant === selection.variants[0] ? [order(exercise, locale)] : []
    case 'widget':
      return variant === selection.variants[0] ? [page(exercise, selection)] : []
  }
}

const heading = (exercise: Exercise, locale: Locale) => ({
  exercise: exercise.id,
  variant: 0,
  title: plainText(exercise.title, { locale }),
  intro: plainText(exercise.intro, { locale })
})

function choices(exercise: ChoiceExercise, locale: Locale): ChoiceQuestion[] {
  return Object.entries(exercise.questions).map(([part, question], index) => ({
    ...heading(exercise, locale),
    kind: 'choice',
    part,
    name: partName(exercise.title[locale], index, '', 0, locale),
    ask: plainText(question.ask, { locale }),
    hints: question.hints.map(hint => plainText(hint, { locale })),
    solution: plainText(question.solution, { locale }),
    several: question.several === true,
    options: Object.values(question.options).map(option => ({
      text: plainText(option.text, { locale }),
      right: option.right === true,
      says: plainText(option.says, { locale })
    }))
  }))
}

function order(exercise: OrderExercise, locale: Locale): OrderQuestion {
  const textOf = (id: string) =>
    exercise.items[id] ? plainText(exercise.items[id].text, { locale }) : id
  return {
    ...heading(exercise, locale),
    kind: 'order',
    part: 'order',
    name: exercise.title[locale],
    ask: plainText(exercise.ask, { locale }),
    hints: exercise.hints.map(hint => plainText(hint, { locale })),
    solution: plainText(exercise.solution, { locale }),
    groups: exercise.right.map(place =>
      typeof place === 'string' ? [textOf(place)] : place.map(textOf)
    )
  }
}

/** What is done in a widget, told with the numbers from which it starts. */
function page(exercise: WidgetExercise, { locale, addressOf, widgets }: Selection): PageQuestion {
  const model = widgets?.get(exercise.widget)
  const start = model && valuesOf(model, startOf(exercise, model))
  const say = (text: Localised): string =>
    model && start ? fillWidgetText(model, text, start, { locale }) : plainText(text, { locale })
  return {
    ...heading(exercise, locale),
    kind: 'page',
    part: 'goal',
    name: exercise.title[locale],
    intro: say(exercise.intro),
    ask: say(exercise.ask),
    hints: exercise.hints.map(say),
    solution: say(exercise.solution),
    address: addressOf?.(exercise.id, 0)
  }
}
