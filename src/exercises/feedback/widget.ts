import { namesIn } from '../../formula/names.ts'
import { mustParse } from '../../formula/parse.ts'
import { formatList } from '../../i18n/format.ts'
import type { Localised } from '../../i18n/locale.ts'
import type { WidgetModel } from '../doable.ts'
import { fillText, type Page, trimmed } from '../fill.ts'
import { valuesOf, type WidgetVerdict } from '../grading/widget.ts'
import type { WidgetExercise } from '../kinds/widget.ts'
import { type ExerciseStyle, printValue } from '../print.ts'
import { conditionSource } from '../prove.ts'
import { changedIn, readSnapshot } from '../snapshot.ts'
import type { Values } from '../solve.ts'
import type { Feedback } from './feedback.ts'
import { KIND_PHRASES } from './kind-phrases.ts'
import { PHRASES } from './phrases.ts'

/** The names of a widget, without its sums: enough to fill texts in. */
export type WidgetNames = Pick<WidgetModel, 'title' | 'inputs' | 'switches' | 'results'>

/** How a value of the widget is printed. */
function quantityStyle({ inputs, results }: WidgetNames, id: string, value: number): ExerciseStyle {
  const own = Object.hasOwn(inputs, id) ? inputs[id] : results[id]
  return trimmed(own?.show ?? 'number', value)
}

/** A value of the widget as the page writes it. */
export const printQuantity = (names: WidgetNames, id: string, value: number, page: Page): string =>
  printValue(value, page.locale, {
    ...quantityStyle(names, id, value),
    ...(page.currency === undefined ? {} : { currency: page.currency })
  })

/** A text of the exercise with these values of the widget in its slots. */
export const fillWidgetText = (
  names: WidgetNames,
  text: Localised,
  values: Values,
  page: Page
): string => fillText(text, values, page, (source, value) => quantityStyle(names, source, value))

/** What an input, a switch or a result is called. */
export function nameIn({ inputs, switches, results }: WidgetNames, id: string): Localised {
  const found = [inputs, results].find(list => Object.hasOwn(list, id))?.[id]?.name
  return found ?? switches[id] ?? { en: id, es: id }
}

/** “LTV / CAC 1.84”: what a goal speaks of, as it is now; what has no value is left out. */
export function goalNow(
  names: WidgetNames,
  goal: string,
  values: Values,
  page: Page
): string | undefined {
  const said = namesIn(mustParse(conditionSource(goal))).flatMap(id => {
    const value = values.get(id)
    if (value === undefined || !Object.hasOwn(names.results, id)) return []
    return [`${nameIn(names, id)[page.locale]} ${printQuantity(names, id, value, page)}`]
  })
  return said.length === 0 ? undefined : formatList(said, page.locale)
}

/** What to tell the reader about the state of a widget that was checked. */
export function widgetFeedback(
  exercise: WidgetExercise,
  model: WidgetModel,
  verdict: WidgetVerdict,
  text: string,
  page: Page
): Feedback {
  const { locale } = page
  const [phrases, own] = [PHRASES[locale], KIND_PHRASES[locale]]
  const snapshot = readSnapshot(exercise, model, text)
  if (verdict.kind === 'unreadable' || !snapshot) {
    return { tone: 'ask', verdict: own.widgetUnreadable, more: [] }
  }
  const values = valuesOf(model, snapshot.inputs)
  const namesOf = (ids: readonly string[]) =>
    formatList(
      ids.map(id => nameIn(model, id)[locale]),
      locale
    )
  const printed = (id: string, value = values.get(id) ?? Number.NaN) =>
    printQuantity(model, id, value, page)
  const changes = changedIn(exercise, model, snapshot).map(
    id => `${nameIn(model, id)[locale]} ${printed(id)}`
  )
  const read =
    changes.length === 0 ? own.nothingChanged : own.checkedWith(formatList(changes, locale))
  const bad = (...more: string[]): Feedback => ({
    tone: 'bad',
    read,
    verdict: phrases.notYet,
    more
  })
  // Whoever has not begun has made none of the mistakes yet.
  if (verdict.kind !== 'right' && snapshot.switched.length === 0) {
    if (changes.length === 0) return bad(own.changeSomething)
    if (changedIn({ start: {} }, model, snapshot).length === 0)
      return { tone: 'ask', verdict: own.startFirst, more: [] }
  }
  switch (verdict.kind) {
    case 'right':
      return { tone: 'good', read, verdict: phrases.right, more: [] }
    case 'not-allowed':
      return bad(own.notAllowed(namesOf(verdict.ids), verdict.ids.length))
    case 'too-many': {
      const most = exercise.limits.changed ?? 0
      return bad(own.tooMany(namesOf(verdict.ids), verdict.ids.length, most))
    }
    case 'implausible':
      return bad(
        ...verdict.ids.map(id => {
          const [from, to] = exercise.limits.between?.[id] ?? [0, 0]
          return own.implausible(namesOf([id]), printed(id), printed(id, from), printed(id, to))
        })
      )
    case 'wrong': {
      const says = exercise.wrong[verdict.id]?.says
      return bad(...(says ? [fillWidgetText(model, says, values, page)] : []))
    }
    case 'unexplained': {
      const now = goalNow(model, exercise.goal, values, page)
      return bad(...(now === undefined ? [] : [own.goalNow(now)]))
    }
  }
}
