import { strToU8 } from 'fflate'
import type { Locale } from '../../i18n/locale.ts'
import { xml } from '../markup.ts'
import type { LeftOut, Question, Selection, Written } from '../question.ts'
import { questionsOf } from '../questions.ts'
import { partLeftOut } from '../why.ts'
import { WORDS } from '../words.ts'
import { choiceXml } from './choice.ts'
import { clozeXml, type Gapped, isGapped } from './cloze.ts'
import { numericalXml } from './numerical.ts'
import { hasTies, orderXml } from './order.ts'
import { pageXml } from './page.ts'
import { htmlElement } from './question-xml.ts'
import { tableXml } from './table.ts'

/** A Moodle XML file with one question for each part, each variant in a category of its own. */
export function moodleXml(selection: Selection): Written {
  const { questions, leftOut } = questionsOf(selection)
  const { locale } = selection
  const out: LeftOut[] = [...leftOut]
  const written = grouped(questions).flatMap(group => [
    categoryXml(group[0], locale),
    ...group.map(question => {
      if (question.kind === 'page') out.push(partLeftOut(question, 'by-hand'))
      if (question.kind === 'order' && hasTies(question)) out.push(partLeftOut(question, 'ties'))
      return oneXml(question, locale)
    })
  ])
  return quizFile('moodle', written, out)
}

/** A Moodle XML file with one page (`cloze`) for each exercise and variant. */
export function moodleCloze(selection: Selection): Written {
  const { questions, leftOut } = questionsOf(selection)
  const { locale } = selection
  const out: LeftOut[] = [...leftOut]
  const written = grouped(questions).flatMap(group => {
    const [first, ...rest] = group.filter(isGapped)
    const others = group.filter(question => !isGapped(question))
    for (const question of others) {
      if (question.kind === 'page') out.push(partLeftOut(question, 'by-hand'))
      if (question.kind === 'order' && hasTies(question)) out.push(partLeftOut(question, 'ties'))
    }
    const page: readonly [Gapped, ...Gapped[]] | undefined = first && [first, ...rest]
    return [
      categoryXml(group[0], locale),
      ...(page ? [clozeXml(page, locale)] : []),
      ...others.map(question => oneXml(question, locale))
    ]
  })
  return quizFile('moodle-cloze', written, out)
}

function oneXml(question: Question, locale: Locale): string {
  switch (question.kind) {
    case 'number':
      return numericalXml(question, locale)
    case 'choice':
      return choiceXml(question, locale)
    case 'order':
      return orderXml(question, locale)
    case 'table':
      return tableXml(question, locale)
    case 'page':
      return pageXml(question, locale)
  }
}

/** The questions of each exercise and variant together. */
function grouped(questions: readonly Question[]): readonly (readonly [Question, ...Question[]])[] {
  const groups = new Map<string, [Question, ...Question[]]>()
  for (const question of questions) {
    const key = `${question.exercise} ${question.variant}`
    const group = groups.get(key)
    if (group) group.push(question)
    else groups.set(key, [question])
  }
  return [...groups.values()]
}

const CATEGORY = '<question type="category">'

/** A `category` question: where in the question bank what follows goes. A slash in a name is doubled. */
export function categoryXml(
  { title, variant }: Pick<Question, 'title' | 'variant'>,
  locale: Locale
): string {
  const names = [WORDS.collection[locale], title]
  if (variant > 0) names.push(`${WORDS.variant[locale]} ${variant}`)
  const path = ['$course$', 'top', ...names.map(name => name.replaceAll('/', '//'))].join('/')
  return `${CATEGORY}<category><text>${xml(path)}</text></category>${htmlElement('info', '')}</question>`
}

/** The whole file. */
export function quizFile(
  name: string,
  questions: readonly string[],
  leftOut: readonly LeftOut[]
): Written {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`
  const holds = questions.filter(one => !one.startsWith(CATEGORY)).length
  return { name: `${name}.xml`, mime: 'application/xml', bytes: strToU8(text), holds, leftOut }
}
