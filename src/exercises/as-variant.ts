import { dealTable } from './deal-table.ts'
import type { ChoiceExercise } from './kinds/choice.ts'
import type { Exercise } from './model.ts'
import { optionOrder } from './shuffle.ts'
import { deal } from './variants.ts'

/**
 * The exercise as a participant with this variant has it, written as if it were the practice: whatever
 * shows or grades the practice numbers then shows and grades the variant's.
 *
 * @param variant 0 for the practice
 * @returns undefined where the exercise deals no such variant
 */
export function asVariant<E extends Exercise>(exercise: E, variant: number): E | undefined {
  if (variant === 0) return exercise
  const whole: Exercise = exercise
  switch (whole.kind) {
    case 'numeric': {
      const givens = deal(whole, variant)
      if (!givens) return undefined
      const dealt = Object.entries(whole.givens).map(([name, given]) => [
        name,
        { ...given, value: givens.get(name) ?? given.value }
      ])
      return { ...exercise, givens: Object.fromEntries(dealt) }
    }
    case 'table': {
      const cells = dealTable(whole, variant)
      if (!cells) return undefined
      const dealt = Object.entries(whole.rows).map(([id, row]) => [
        id,
        { ...row, cells: Object.fromEntries(cells.get(id) ?? []) }
      ])
      return { ...exercise, rows: Object.fromEntries(dealt) }
    }
    case 'choice':
      return { ...exercise, questions: reordered(whole, variant) }
    // The order in which items lie at first is no part of the file, and a widget has one start.
    default:
      return undefined
  }
}

const reordered = (exercise: ChoiceExercise, variant: number) =>
  Object.fromEntries(
    Object.entries(exercise.questions).map(([id, question]) => {
      const order = optionOrder(exercise, id, variant)
      const options = Object.fromEntries(order.map(option => [option, question.options[option]]))
      return [id, { ...question, options }]
    })
  )
