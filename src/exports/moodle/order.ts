import type { Locale } from '../../i18n/locale.ts'
import { cdata, html, paragraphs } from '../markup.ts'
import type { OrderQuestion } from '../question.ts'
import { WORDS } from '../words.ts'
import { besideGap } from './cloze-text.ts'
import { combinedFeedback, hintsXml, idOf, questionText, questionXml } from './question-xml.ts'

/** Whether some items may change places: no `ordering` question can say that. */
export const hasTies = ({ groups }: OrderQuestion): boolean =>
  groups.some(group => group.length > 1)

/**
 * An `ordering` question (part of Moodle since 4.4, a plugin before), all or nothing, as we grade; with
 * items of equal rank, a page on which each item is given its place.
 */
export function orderXml(question: OrderQuestion, locale: Locale): string {
  const head = {
    name: question.name,
    idnumber: idOf(question, locale),
    generalFeedback: paragraphs(question.solution)
  }
  if (hasTies(question)) {
    const text = `<p>${besideGap(question.intro)}</p><p>${besideGap(question.ask)}</p>`
    return questionXml(
      { ...head, type: 'cloze', text: text + places(question, locale) },
      hintsXml(question.hints)
    )
  }
  const answers = question.groups.map(
    ([item = ''], index) =>
      `<answer fraction="${index + 1}" format="html"><text>${cdata(html(item))}</text></answer>`
  )
  return questionXml(
    { ...head, type: 'ordering', text: questionText(question) },
    [
      '<layouttype>VERTICAL</layouttype>',
      '<selecttype>ALL</selecttype>',
      '<selectcount>0</selectcount>',
      '<gradingtype>ALL_OR_NOTHING</gradingtype>',
      '<showgrading>SHOW</showgrading>',
      '<numberingstyle>none</numberingstyle>',
      combinedFeedback(WORDS.right[locale], WORDS.partly[locale], WORDS.notYet[locale]),
      ...answers,
      hintsXml(question.hints)
    ].join('\n')
  )
}

/** Each item, in an order that tells nothing, with a list of places. */
function places({ groups }: OrderQuestion, locale: Locale): string {
  let before = 0
  const count = groups.flat().length
  const placed = groups.flatMap(group => {
    const first = before + 1
    before += group.length
    return group.map(item => ({ item, first, last: before }))
  })
  const rows = placed
    .toSorted((a, b) => a.item.localeCompare(b.item, locale))
    .map(({ item, first, last }) => {
      const options = Array.from({ length: count }, (_, index) => index + 1).map(
        place => `${place >= first && place <= last ? '=' : ''}${place}`
      )
      return `<p>${besideGap(item)}: ${WORDS.position[locale]} {1:MULTICHOICE:${options.join('~')}}</p>`
    })
  return rows.join('')
}
