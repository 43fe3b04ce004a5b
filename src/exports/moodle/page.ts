import type { Locale } from '../../i18n/locale.ts'
import { html, paragraphs } from '../markup.ts'
import type { PageQuestion } from '../question.ts'
import { WORDS } from '../words.ts'
import { hintsXml, htmlElement, idOf, questionText, questionXml } from './question-xml.ts'

/** What only the page can check: an `essay`, marked by hand, with a link to the page. */
export function pageXml(question: PageQuestion, locale: Locale): string {
  const { address } = question
  const link =
    address === undefined
      ? ''
      : `<p>${html(WORDS.onPage[locale])} <a href="${html(address)}">${html(address)}</a></p>`
  return questionXml(
    {
      type: 'essay',
      name: question.name,
      idnumber: idOf(question, locale),
      text: questionText(question) + link,
      generalFeedback: paragraphs(question.solution)
    },
    [
      '<responseformat>editor</responseformat>',
      '<responserequired>1</responserequired>',
      '<responsefieldlines>10</responsefieldlines>',
      '<attachments>0</attachments>',
      '<attachmentsrequired>0</attachmentsrequired>',
      htmlElement('graderinfo', paragraphs(question.solution)),
      '<responsetemplate format="html"><text></text></responsetemplate>',
      hintsXml(question.hints)
    ].join('\n')
  )
}
