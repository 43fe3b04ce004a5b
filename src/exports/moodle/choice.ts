import type { Locale } from '../../i18n/locale.ts'
import { cdata, html, paragraphs } from '../markup.ts'
import type { ChoiceQuestion } from '../question.ts'
import { WORDS } from '../words.ts'
import {
  combinedFeedback,
  hintsXml,
  htmlElement,
  idOf,
  questionText,
  questionXml
} from './question-xml.ts'

/**
 * A `multichoice` question. With several right options only exactly these earn the mark in full: each
 * wrong one takes all of it away again, and what is left never falls below nothing. Someone who found
 * some of them gets a part, which our own grader does not give.
 */
export function choiceXml(question: ChoiceQuestion, locale: Locale): string {
  const { options, several } = question
  const right = options.filter(option => option.right).length
  const share = fraction(100 / right)
  const answers = options.map(option => {
    const worth = option.right ? share : several ? '-100' : '0'
    return `<answer fraction="${worth}" format="html"><text>${cdata(html(option.text))}</text>${htmlElement('feedback', paragraphs(option.says))}</answer>`
  })
  return questionXml(
    {
      type: 'multichoice',
      name: question.name,
      idnumber: idOf(question, locale),
      text: questionText(question),
      generalFeedback: paragraphs(question.solution)
    },
    [
      `<single>${!several}</single>`,
      '<shuffleanswers>true</shuffleanswers>',
      '<answernumbering>abc</answernumbering>',
      combinedFeedback(WORDS.right[locale], WORDS.partly[locale], WORDS.notYet[locale]),
      ...answers,
      hintsXml(question.hints)
    ].join('\n')
  )
}

/** Moodle knows a fraction by its first digits: 33.33333 is a third, 33 is an error. */
const fraction = (percent: number): string => String(Number(percent.toFixed(5)))
