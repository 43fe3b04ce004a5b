import { type Compiled, compile } from '../exercises/compile.ts'
import { fill } from '../exercises/fill.ts'
import type { NumericExercise } from '../exercises/kinds/numeric.ts'
import { solve, type Values } from '../exercises/solve.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { answersTo } from './answers/answers.ts'
import type { NumberQuestion } from './question.ts'
import { fieldNote, WORDS } from './words.ts'

/** A numeric exercise with its texts filled in for one variant. */
export interface Filled {
  readonly compiled: Compiled
  readonly givens: Values
  readonly values: Values
  readonly say: (text: Localised) => string
}

/** Fills an exercise with the givens of a variant. */
export function filled(exercise: NumericExercise, givens: Values, locale: Locale): Filled {
  const compiled = compile(exercise)
  const values = solve(compiled, givens)
  return { compiled, givens, values, say: text => fill(exercise, text, values, locale) }
}

/** The parts of a numeric exercise, with every answer that a platform is to recognise. */
export function numericQuestions(
  exercise: NumericExercise,
  givens: Values,
  variant: number,
  locale: Locale
): NumberQuestion[] {
  const { compiled, say } = filled(exercise, givens, locale)
  return [...compiled.parts.values()].map((part, index) => {
    const { id, unknown } = part
    const title = say(exercise.title)
    return {
      kind: 'number',
      exercise: exercise.id,
      part: id,
      variant,
      title,
      name: partName(title, index, unknown.name[locale], variant, locale),
      intro: say(exercise.intro),
      ask: say(unknown.ask),
      note: fieldNote(unknown, locale),
      hints: unknown.hints.map(say),
      solution: say(unknown.solution),
      answers: answersTo({ compiled, part, givens, locale }),
      otherwise: WORDS.otherwise[locale]
    }
  })
}

/** “The bill for bad data · 2 cost of doubled letters (variant 3)”. */
export function partName(
  title: string,
  index: number,
  name: string,
  variant: number,
  locale: Locale
): string {
  const which = variant === 0 ? '' : ` (${WORDS.variant[locale]} ${variant})`
  return `${title} · ${index + 1}${name === '' ? '' : ` ${name}`}${which}`
}
