import { type Page, plainText } from '../fill.ts'
import { readIds } from '../grading/choice.ts'
import type { OrderVerdict } from '../grading/order.ts'
import type { OrderExercise } from '../kinds/order.ts'
import type { Feedback } from './feedback.ts'
import { KIND_PHRASES } from './kind-phrases.ts'
import { PHRASES } from './phrases.ts'

/**
 * What to tell the reader about items put in order.
 *
 * @param text the order as the answer stores it
 */
export function orderFeedback(
  exercise: OrderExercise,
  verdict: OrderVerdict,
  text: string,
  page: Page
): Feedback {
  const [phrases, more] = [PHRASES[page.locale], KIND_PHRASES[page.locale]]
  switch (verdict.kind) {
    case 'right':
      return { tone: 'good', verdict: phrases.right, more: [] }
    case 'wrong': {
      const slip = exercise.wrong[verdict.slip]
      const says = slip ? [plainText(slip.says, page)] : []
      return { tone: 'bad', verdict: phrases.notYet, more: says }
    }
    case 'misplaced': {
      const id = readIds(text)[verdict.place] ?? ''
      const item = exercise.items[id]
      const name = item ? plainText(item.text, page) : id
      const said = verdict.place === 0 ? more.notFirst(name) : more.notNext(verdict.place, name)
      return { tone: 'bad', verdict: phrases.notYet, more: [said] }
    }
    case 'unreadable':
      return { tone: 'ask', verdict: more.orderUnreadable, more: [] }
  }
}
