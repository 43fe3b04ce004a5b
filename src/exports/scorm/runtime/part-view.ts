import type { Feedback } from '../../../exercises/feedback/feedback.ts'
import type { Locale, Localised } from '../../../i18n/locale.ts'
import { fieldNote } from '../../words.ts'
import { WORDS } from '../words.ts'
import { element } from './dom.ts'
import type { Task } from './work.ts'

/** What a part shows and tells. */
export interface PartView {
  readonly root: HTMLElement
  readonly field: HTMLInputElement
  tell(feedback: Feedback, credited: boolean): void
  note(text: string): void
}

interface Shown {
  readonly exercise: string
  readonly task: Task
  readonly locale: Locale
  readonly say: (text: Localised) => string
  readonly onCheck: (text: string) => void
}

/** One question: its field, its verdict, hints one by one, and the solution once the answer is right. */
export function partView({ exercise, task, locale, say, onCheck }: Shown): PartView {
  const { id, unknown } = task
  const name = `${exercise}.${id}`
  const field = element('input', {
    id: name,
    name,
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '200',
    'aria-describedby': `${name}-note ${name}-verdict`
  })
  const check = element('button', { type: 'button' }, WORDS.check[locale])
  const verdict = element('div', { id: `${name}-verdict`, class: 'verdict', role: 'status' })
  const solution = element(
    'details',
    { hidden: '' },
    element('summary', {}, WORDS.solution[locale]),
    element('p', {}, say(unknown.solution))
  )
  const press = () => onCheck(field.value)
  check.addEventListener('click', press)
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') press()
  })
  const hints = unknown.hints.map((hint, index) =>
    element(
      'details',
      {},
      element('summary', {}, `${WORDS.hint[locale]} ${index + 1}/${unknown.hints.length}`),
      element('p', {}, say(hint))
    )
  )
  const root = element(
    'li',
    { 'data-part': name },
    element('label', { for: name }, say(unknown.ask)),
    element('p', { id: `${name}-note`, class: 'note' }, fieldNote(unknown, locale)),
    element('p', {}, field, ' ', check),
    verdict,
    ...hints,
    solution
  )
  return {
    root,
    field,
    note: text => verdict.replaceChildren(element('p', {}, text)),
    tell(feedback, credited) {
      const { read, verdict: said, more, choices, tone } = feedback
      const first = element('p', {}, ...(read ? [`${read} `] : []), element('b', {}, said))
      const readings = (choices ?? []).map(({ label, text }) => {
        const button = element('button', { type: 'button' }, label)
        button.addEventListener('click', () => {
          field.value = text
          press()
        })
        return button
      })
      verdict.dataset['tone'] = tone
      verdict.replaceChildren(first, ...more.map(one => element('p', {}, one)), ...readings)
      field.setAttribute('aria-invalid', String(tone === 'bad'))
      solution.hidden = !credited
    }
  }
}
