import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { practiceGivens, type Values } from '../../exercises/solve.ts'
import { deal } from '../../exercises/variants.ts'
import { isGivenId } from '../../metrics/givens.ts'
import type { State } from '../../workbook/state.ts'

/** Whose numbers an exercise is done with: its own, those of a variant, or the reader's. */
export type Numbers =
  | { readonly kind: 'variant'; readonly variant: number }
  | { readonly kind: 'mine' }

/** Under which the workbook keeps the choice. */
export const numbersId = (exercise: string): string => `exercise.${exercise}.numbers`

/** Under which the workbook keeps a number of the reader's own for a given of an exercise. */
export const ownId = (exercise: string, given: string): string => `exercise.${exercise}/${given}`

const PRACTICE: Numbers = { kind: 'variant', variant: 0 }

/** What the reader chose; the practice for anything that the exercise does not have. */
export function numbersIn(
  { options }: Pick<State, 'options'>,
  { id, variants }: Pick<NumericExercise, 'id' | 'variants'>
): Numbers {
  const said = options[numbersId(id)] ?? ''
  if (said === 'mine') return { kind: 'mine' }
  const variant = Number(/^v(\d{1,3})$/.exec(said)?.[1] ?? 0)
  return variant >= 1 && variant <= variants ? { kind: 'variant', variant } : PRACTICE
}

/** Answers to other numbers are other answers. */
export const answersKey = (exercise: string, numbers: Numbers): string =>
  numbers.kind === 'mine'
    ? `${exercise}@mine`
    : numbers.variant === 0
      ? exercise
      : `${exercise}@${numbers.variant}`

/**
 * The reader's own numbers: those typed here; else, for a given that the live sheet has under the same name,
 * what stands there; else the practice's.
 */
function ownGivens(
  exercise: NumericExercise,
  { fields, values }: Pick<State, 'fields' | 'values'>
): Values {
  return new Map(
    [...practiceGivens(exercise)].map(([name, usual]) => {
      const typed = fields[ownId(exercise.id, name)]
      const sheet = isGivenId(name) ? values[name] : undefined
      return [name, (typed ?? sheet)?.value ?? usual]
    })
  )
}

/** The givens that a choice of numbers comes to. */
export const givensFor = (
  exercise: NumericExercise,
  numbers: Numbers,
  state: Pick<State, 'fields' | 'values'>
): Values =>
  numbers.kind === 'mine'
    ? ownGivens(exercise, state)
    : (deal(exercise, numbers.variant) ?? practiceGivens(exercise))
