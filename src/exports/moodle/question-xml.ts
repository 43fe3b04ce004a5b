import { cdata, paragraphs, xml } from '../markup.ts'
import type { Question } from '../question.ts'

/** An element that holds HTML. */
export const htmlElement = (tag: string, markup: string): string =>
  `<${tag} format="html"><text>${cdata(markup)}</text></${tag}>`

/** The text of a question: what is known, what is asked, and in which unit. */
export const questionText = (question: Question): string =>
  paragraphs(question.intro, question.ask, question.kind === 'number' ? question.note : '')

interface Head {
  readonly type: string
  readonly name: string
  /** Unique within a category of Moodle; it recognises a question that is imported again. */
  readonly idnumber: string
  readonly text: string
  readonly generalFeedback: string
  readonly grade?: number
}

/** A question with what all types begin with (question/format/xml, Moodle 4). */
export function questionXml(head: Head, body: string): string {
  const { type, name, idnumber, text, generalFeedback, grade = 1 } = head
  return [
    `<question type="${type}">`,
    `<name><text>${xml(name)}</text></name>`,
    htmlElement('questiontext', text),
    htmlElement('generalfeedback', generalFeedback),
    `<defaultgrade>${grade}</defaultgrade>`,
    '<penalty>0.3333333</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${xml(idnumber)}</idnumber>`,
    body,
    '</question>'
  ].join('\n')
}

/** What is asked by hand, one at a time, in quizzes with several tries. */
export const hintsXml = (hints: readonly string[]): string =>
  hints.map(hint => htmlElement('hint', paragraphs(hint))).join('\n')

/** The id of a part, at most the hundred characters that Moodle keeps. */
export const idOf = ({ exercise, part, variant }: Question, locale: string): string =>
  `${exercise}/${part}/${variant}/${locale}`.slice(-100)

/** What whoever got it all, some or nothing is told. */
export const combinedFeedback = (all: string, some: string, none: string): string =>
  [
    htmlElement('correctfeedback', paragraphs(all)),
    htmlElement('partiallycorrectfeedback', paragraphs(some)),
    htmlElement('incorrectfeedback', paragraphs(none))
  ].join('\n')
