import type { Locale } from '../../i18n/locale.ts'
import { paragraphs } from '../markup.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../question.ts'
import { besideGap, insideGap } from './cloze-text.ts'
import { gapFeedback, numberGap } from './gap.ts'
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
    const gap =
      question.kind === 'number'
        ? numberGap(question.answers, question.otherwise)
        : choiceGap(question)
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

function choiceGap({ options }: ChoiceQuestion): string {
  const all = options.map(
    ({ text, right, says }) => `${right ? '=' : '%0%'}${insideGap(text)}#${gapFeedback([says])}`
  )
  return `{1:MULTICHOICE_V:${all.join('~')}}`
}
