import { type Page, plainText } from '../fill.ts'
import type { ChoiceVerdict } from '../grading/choice.ts'
import type { ChoiceQuestion } from '../kinds/choice.ts'
import type { Feedback } from './feedback.ts'
import { KIND_PHRASES } from './kind-phrases.ts'
import { PHRASES } from './phrases.ts'

/** What to tell the reader about the options chosen. */
export function choiceFeedback(
  question: ChoiceQuestion,
  verdict: ChoiceVerdict,
  page: Page
): Feedback {
  const [phrases, more] = [PHRASES[page.locale], KIND_PHRASES[page.locale]]
  const { options, several } = question
  const says = (id: string): string[] => {
    const option = options[id]
    return option ? [plainText(option.says, page)] : []
  }
  switch (verdict.kind) {
    case 'right': {
      const right = Object.keys(options).filter(id => options[id]?.right)
      // Of several, each was known: saying it all again would be a lecture.
      return { tone: 'good', verdict: phrases.right, more: several ? [] : right.flatMap(says) }
    }
    case 'wrong': {
      const others = verdict.others > 0 ? [more.alsoWrong(verdict.others)] : []
      const chosen = options[verdict.option]
      const quote = several && chosen ? [quoted(plainText(chosen.text, page), page)] : []
      const said = says(verdict.option).map(sentence => [...quote, sentence].join(' '))
      return { tone: 'bad', verdict: phrases.notYet, more: [...said, ...others] }
    }
    case 'missing': {
      const others = verdict.others > 0 ? [more.alsoMissing(verdict.others)] : []
      return { tone: 'bad', verdict: more.missing, more: [...says(verdict.option), ...others] }
    }
    case 'unreadable':
      return { tone: 'ask', verdict: several ? more.chooseSome : more.choose, more: [] }
  }
}

const quoted = (text: string, { locale }: Page): string =>
  locale === 'en' ? `“${text}”:` : `«${text}»:`
