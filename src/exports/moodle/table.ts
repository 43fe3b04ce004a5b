import type { Locale } from '../../i18n/locale.ts'
import { paragraphs } from '../markup.ts'
import type { TableQuestion } from '../question.ts'
import { besideGap } from './cloze-text.ts'
import { numberGap } from './gap.ts'
import { hintsXml, idOf, questionXml } from './question-xml.ts'

/** A table as a `cloze` question: a gap in each cell that is asked. */
export function tableXml(question: TableQuestion, locale: Locale): string {
  const { columns, rows, otherwise } = question
  const head = columns.map(column => `<th scope="col">${besideGap(column)}</th>`)
  const body = rows.map(({ name, given, cells }) => {
    const known = given.map(value => `<td>${besideGap(value)}</td>`)
    const gaps = cells.map(({ answers }) => `<td>${numberGap(answers, otherwise)}</td>`)
    return `<tr><th scope="row">${besideGap(name)}</th>${known.join('')}${gaps.join('')}</tr>`
  })
  const table = `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
  return questionXml(
    {
      type: 'cloze',
      name: question.name,
      idnumber: idOf(question, locale),
      text: `<p>${besideGap(question.intro)}</p><p>${besideGap(question.ask)}</p>${table}`,
      generalFeedback: paragraphs(question.solution),
      grade: rows.reduce((sum, { cells }) => sum + cells.length, 0)
    },
    hintsXml(question.hints)
  )
}
