import type { Locale } from '../../i18n/locale.ts'
import { paragraphs, plain } from '../markup.ts'
import type { NumberQuestion } from '../question.ts'
import { hintsXml, htmlElement, idOf, questionText, questionXml } from './question-xml.ts'

/** A `numerical` question: absolute tolerances, and the first answer that matches counts. */
export function numericalXml(question: NumberQuestion, locale: Locale): string {
  const answers = question.answers.map(({ value, tolerance, credited, says }) =>
    answerXml(credited, plain(value), plain(tolerance), paragraphs(...says))
  )
  return questionXml(
    {
      type: 'numerical',
      name: question.name,
      idnumber: idOf(question, locale),
      text: questionText(question),
      generalFeedback: paragraphs(question.solution)
    },
    [
      ...answers,
      answerXml(false, '*', '0', paragraphs(question.otherwise)),
      '<unitgradingtype>0</unitgradingtype>',
      '<unitpenalty>0.1</unitpenalty>',
      '<showunits>3</showunits>',
      '<unitsleft>0</unitsleft>',
      hintsXml(question.hints)
    ].join('\n')
  )
}

const answerXml = (credited: boolean, value: string, tolerance: string, feedback: string): string =>
  `<answer fraction="${credited ? 100 : 0}" format="moodle_auto_format"><text>${value}</text><tolerance>${tolerance}</tolerance>${htmlElement('feedback', feedback)}</answer>`
