import type { Locale } from '../../i18n/locale.ts'
import type { Listed } from '../answers/listed.ts'
import { paragraphs, plain } from '../markup.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../question.ts'
import { besideGap, insideGap } from './cloze-text.ts'
import { questionXml } from './question-xml.ts'

/** A question that can stand as a gap on a page. */
export type Gapped = NumberQuestion | ChoiceQuestion

export const isGapped = (question: Question): question is Gapped =>
  question.kind === 'number' || (question.kind === 'choice' && !question.several)

/**
 * One `cloze` question for all parts of an exercise: a page with a gap for each. Hints belong to a whole
 * question in Moodle, so the first ones of all parts come together, then the second ones.
 */
export function clozeXml(questions: readonly [Gapped, ...Gapped[]], locale: Locale): string {
  const [first] = questions
  const parts = questions.map(question => {
    const note = question.kind === 'number' ? ` ${question.note}` : ''
    const gap = question.kind === 'number' ? numberGap(question) : choiceGap(question)
    return `<p>${besideGap(question.ask + note)}<br>${gap}</p>`
  })
  const solutions = questions.map(({ ask, solution }) => `${ask} ${solution}`)
  return questionXml(
    {
      type: 'cloze',
      name: first.title,
      idnumber: `${first.exercise}/${first.variant}/${locale}`,
      text: `<p>${besideGap(first.intro)}</p>${parts.join('')}`,
      generalFeedback: paragraphs(...solutions),
      grade: questions.length
    },
    ''
  )
}

/** `{1:NUMERICAL:=1000:5#Right~%0%1764.71:5#Net adds~%0%*#Other}` */
function numberGap({ answers, otherwise }: NumberQuestion): string {
  const all = answers.map(gapAnswer)
  return `{1:NUMERICAL:${all.join('~')}~%0%*#${feedback([otherwise])}}`
}

const gapAnswer = ({ value, tolerance, credited, says }: Listed): string =>
  `${credited ? '=' : '%0%'}${plain(value)}:${plain(tolerance)}#${feedback(says)}`

function choiceGap({ options }: ChoiceQuestion): string {
  const all = options.map(
    ({ text, right, says }) => `${right ? '=' : '%0%'}${insideGap(text)}#${feedback([says])}`
  )
  return `{1:MULTICHOICE_V:${all.join('~')}}`
}

const feedback = (says: readonly string[]): string => insideGap(says.join(' '))
