import type { WidgetModels } from '../exercises/doable.ts'
import { tellPart } from '../exercises/feedback/tell-part.ts'
import { plainText } from '../exercises/fill.ts'
import type { Exercise } from '../exercises/model.ts'
import type { Locale, Localised } from '../i18n/locale.ts'

interface Answered {
  readonly texts: Readonly<Record<string, string>>
  readonly variant: number
  /** The language of the page in which it was typed. */
  readonly typedIn: Locale
  readonly widgets: WidgetModels
}

/** What the page would say to whoever made a mistake so, in the language of the desk. */
export const saysOf = (
  exercise: Exercise,
  part: string,
  { texts, ...answered }: Answered,
  locale: Locale
): string => tellPart(exercise, part, texts, { ...answered, locale }).feedback.more.join(' ')

/** The question of a part, short enough for the head of a column. */
export function askedBy(exercise: Exercise, part: string): Localised {
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
    case 'choice': {
      const ask = exercise.questions[part]?.ask
      return ask
        ? { en: plainText(ask, { locale: 'en' }), es: plainText(ask, { locale: 'es' }) }
        : { en: part, es: part }
    }
    case 'order':
    case 'widget':
      return exercise.title
  }
}
