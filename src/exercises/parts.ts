import type { Exercise } from './model.ts'

/** The ids of what is answered, in the order asked: one answer is stored for each (workbook `answers`). */
export function partsOf(exercise: Exercise): readonly string[] {
  switch (exercise.kind) {
    case 'numeric':
      return Object.keys(exercise.unknowns)
    case 'choice':
      return Object.keys(exercise.questions)
    case 'order':
      return ['order']
    case 'widget':
      return ['goal']
    case 'table':
      return Object.keys(exercise.rows).flatMap(row =>
        Object.keys(exercise.asked).map(column => `${row}.${column}`)
      )
  }
}
