import type { OrderExercise } from '../kinds/order.ts'
import { firstWrongPlace } from '../shuffle.ts'
import { readIds } from './choice.ts'

/** What the grader says of items put in order. */
export type OrderVerdict =
  | { readonly kind: 'right' }
  /** The first slip in the file that was made. */
  | { readonly kind: 'wrong'; readonly slip: string }
  /** None was: from this place on (0 is the first) the order is not right. */
  | { readonly kind: 'misplaced'; readonly place: number }
  | { readonly kind: 'unreadable' }

/** Grades an order. A list that is not every item once is no answer. */
export function gradeOrder(exercise: OrderExercise, text: string): OrderVerdict {
  const order = readIds(text)
  const places = new Map(order.map((item, place) => [item, place]))
  const items = Object.keys(exercise.items)
  if (order.length !== items.length || !items.every(item => places.has(item))) {
    return { kind: 'unreadable' }
  }
  const place = firstWrongPlace(exercise, order)
  if (place === order.length) return { kind: 'right' }
  const at = (item: string): number => places.get(item) as number
  const slip = Object.entries(exercise.wrong).find(
    ([, { earlier, later }]) => at(later) < at(earlier)
  )
  return slip ? { kind: 'wrong', slip: slip[0] } : { kind: 'misplaced', place }
}

/** As the `tests` write it. */
export const orderOutcome = (verdict: OrderVerdict): string =>
  verdict.kind === 'wrong' ? `wrong ${verdict.slip}` : verdict.kind
