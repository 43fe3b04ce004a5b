import type { Feedback } from '../../../exercises/feedback/feedback.ts'
import { element } from './dom.ts'

/** A verdict in words, with a button for each way to read a number that has two. */
export function verdictNodes(
  { read, verdict, more, choices }: Feedback,
  onReading: (text: string) => void
): HTMLElement[] {
  const buttons = (choices ?? []).map(({ label, text }) => {
    const button = element('button', { type: 'button' }, label)
    button.addEventListener('click', () => onReading(text))
    return button
  })
  return [
    element('p', {}, ...(read ? [`${read} `] : []), element('b', {}, verdict)),
    ...more.map(one => element('p', {}, one)),
    ...buttons
  ]
}
