import { strToU8 } from 'fflate'
import type { Locale } from '../../i18n/locale.ts'
import type { Listed } from '../answers/listed.ts'
import { paragraphs, plain } from '../markup.ts'
import type {
  ChoiceQuestion,
  LeftOut,
  NumberQuestion,
  Question,
  Selection,
  Written
} from '../question.ts'
import { questionsOf } from '../questions.ts'
import { partLeftOut } from '../why.ts'
import { WORDS } from '../words.ts'
import { gift } from './escape.ts'

/** A file in Moodle's GIFT format. It holds no hints; what it cannot ask is left out, and said. */
export function giftFile(selection: Selection): Written {
  const { questions, leftOut } = questionsOf(selection)
  const { locale } = selection
  const out: LeftOut[] = [...leftOut]
  let category = ''
  const written: string[] = []
  for (const question of questions) {
    const asked = bodyOf(question)
    if (asked === undefined) {
      out.push(partLeftOut(question, WHY[question.kind]))
      continue
    }
    const own = categoryOf(question, locale)
    if (own !== category) written.push(own)
    category = own
    const text = paragraphs(
      question.intro,
      question.ask,
      question.kind === 'number' ? question.note : ''
    )
    written.push(`::${gift(question.name)}::[html]${gift(text)}{${asked}\n}`)
  }
  const text = `${written.join('\n\n')}\n`
  const holds = written.filter(one => one.startsWith('::')).length
  return {
    name: 'gift.txt',
    mime: 'text/plain;charset=utf-8',
    bytes: strToU8(text),
    holds,
    leftOut: out
  }
}

/** Why what has no form here has none. */
const WHY = {
  page: 'page-only',
  order: 'ordering',
  table: 'table',
  number: 'ordering',
  choice: 'choice'
} as const

/** A slash in a name is doubled; a line of its own may hold no other end of line. */
function categoryOf({ title, variant }: Question, locale: Locale): string {
  const names = [WORDS.collection[locale], title]
  if (variant > 0) names.push(`${WORDS.variant[locale]} ${variant}`)
  const path = names.map(name => name.replaceAll('/', '//').replace(/\s+/g, ' '))
  return `$CATEGORY: ${['$course$', 'top', ...path].join('/')}`
}

function bodyOf(question: Question): string | undefined {
  if (question.kind === 'number') return numbers(question)
  return question.kind === 'choice' ? choices(question) : undefined
}

function numbers({ answers, otherwise, solution }: NumberQuestion): string {
  return [
    '#',
    ...answers.map(answer),
    `~#${gift(paragraphs(otherwise))}`,
    `####${gift(paragraphs(solution))}`
  ].join('\n')
}

const answer = ({ value, tolerance, credited, says }: Listed): string =>
  `=${credited ? '' : '%0%'}${plain(value)}:${plain(tolerance)}#${gift(paragraphs(...says))}`

function choices({ options, several, solution }: ChoiceQuestion): string {
  const right = options.filter(option => option.right).length
  const lines = options.map(option => {
    const worth = option.right ? Number((100 / right).toFixed(5)) : -100
    const sign = several ? `~%${worth}%` : option.right ? '=' : '~'
    return `${sign}${gift(paragraphs(option.text))}#${gift(paragraphs(option.says))}`
  })
  return ['', ...lines, `####${gift(paragraphs(solution))}`].join('\n')
}
