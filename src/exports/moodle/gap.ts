import type { Listed } from '../answers/listed.ts'
import { plain } from '../markup.ts'
import { insideGap } from './cloze-text.ts'

/** `{1:NUMERICAL:=1000:5#Right~%0%1764.71:5#Net adds~%0%*#Other}` */
export function numberGap(answers: readonly Listed[], otherwise: string): string {
  const all = answers.map(gapAnswer)
  return `{1:NUMERICAL:${all.join('~')}~%0%*#${gapFeedback([otherwise])}}`
}

const gapAnswer = ({ value, tolerance, credited, says }: Listed): string =>
  `${credited ? '=' : '%0%'}${plain(value)}:${plain(tolerance)}#${gapFeedback(says)}`

/** What a gap says, as text. */
export const gapFeedback = (says: readonly string[]): string => insideGap(says.join(' '))
