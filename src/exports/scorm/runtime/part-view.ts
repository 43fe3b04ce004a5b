import type { Help } from '../../../exercises/kinds/common.ts'
import type { Locale, Localised } from '../../../i18n/locale.ts'
import { WORDS } from '../words.ts'
import { element } from './dom.ts'
import type { Field } from './field.ts'
import { helpView } from './help-view.ts'
import { verdictNodes } from './verdict-view.ts'
import type { Checked } from './work.ts'

/** What a part shows and tells. */
export interface PartView {
  readonly root: HTMLElement
  tell(checked: Checked): void
  note(text: string): void
}

interface Shown {
  /** `<exercise>.<part>`. */
  readonly name: string
  readonly field: Field
  readonly help: Help
  readonly locale: Locale
  readonly say: (text: Localised) => string
  readonly onCheck: (text: string) => void
}

/** One question: its field, its verdict, hints one by one, and the solution once the answer is right. */
export function partView({ name, field, help, locale, say, onCheck }: Shown): PartView {
  const check = element('button', { type: 'button' }, WORDS.check[locale])
  const verdict = element('div', { id: `${name}-verdict`, class: 'verdict', role: 'status' })
  const { nodes, open } = helpView(help, locale, say)
  const press = () => onCheck(field.read())
  check.addEventListener('click', press)
  field.onEnter(press)
  return {
    root: element(
      'li',
      { 'data-part': name },
      ...field.nodes,
      element('p', {}, check),
      verdict,
      ...nodes
    ),
    note: text => verdict.replaceChildren(element('p', {}, text)),
    tell({ feedback, credited }) {
      verdict.dataset['tone'] = feedback.tone
      verdict.replaceChildren(
        ...verdictNodes(feedback, text => {
          field.write(text)
          press()
        })
      )
      field.mark(feedback.tone === 'bad')
      if (credited) open()
    }
  }
}
