import type { ChoiceExercise } from './kinds/choice.ts'
import type { OrderExercise } from './kinds/order.ts'
import { hash, mulberry32 } from './random.ts'

/** Draws before an order that is not right is made by turning the right one round. */
const DRAWS = 100

/** Fisher and Yates's shuffle (Durstenfeld's form): every order is as likely as any other. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = order[last] as T
    order[last] = order[other] as T
    order[other] = moved
  }
  return order
}

/**
 * The options of a question in the order in which a variant shows them: 0, the practice, as the file has
 * them; the same for a variant on every machine.
 */
export function optionOrder(
  exercise: ChoiceExercise,
  question: string,
  variant: number
): readonly string[] {
  const options = Object.keys(exercise.questions[question]?.options ?? {})
  if (variant === 0) return options
  return shuffled(options, mulberry32(hash(`${exercise.id} ${question} ${variant}`)))
}

/** Whether items stand in a right order: group after group, in any order inside a group. */
export function isRightOrder(exercise: OrderExercise, order: readonly string[]): boolean {
  return firstWrongPlace(exercise, order) === order.length
}

/** How many items from the top stand where a right order may have them. */
export function firstWrongPlace({ right }: OrderExercise, order: readonly string[]): number {
  const groups = right.flatMap(group =>
    typeof group === 'string' ? [[group]] : group.map(() => group)
  )
  const place = order.findIndex((item, index) => !groups[index]?.includes(item))
  return place === -1 ? order.length : place
}

/** The items in the order in which a variant shows them at first: never a right one, not even in practice. */
export function itemOrder(exercise: OrderExercise, variant: number): readonly string[] {
  const random = mulberry32(hash(`${exercise.id} order ${variant}`))
  const items = Object.keys(exercise.items)
  for (let draw = 0; draw < DRAWS; draw++) {
    const order = shuffled(items, random)
    if (!isRightOrder(exercise, order)) return order
  }
  // The last group comes first then, and there are at least two (`check.ts`).
  return exercise.right.flat().toReversed()
}
