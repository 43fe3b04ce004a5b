import { dealTable } from '../../../exercises/deal-table.ts'
import { columnStyle } from '../../../exercises/feedback/table.ts'
import type { TableExercise } from '../../../exercises/kinds/table.ts'
import { printValue } from '../../../exercises/print.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { WORDS } from '../words.ts'
import type { Dealt, Task } from './dealt.ts'
import { element } from './dom.ts'
import { helpView } from './help-view.ts'
import { numberInput } from './number-field.ts'
import { verdictNodes } from './verdict-view.ts'
import type { Checked } from './work.ts'

interface Shown {
  readonly one: Dealt
  readonly exercise: TableExercise
  readonly locale: Locale
  /** What was typed into a cell before; '' for nothing. */
  readonly textOf: (task: Task) => string
  readonly check: (task: Task, typed: Readonly<Record<string, string>>, count: boolean) => Checked
}

/** A table with cells to be filled in, checked together; each filled cell is an answer of its own. */
export function tableView({ one, exercise, locale, textOf, check }: Shown): HTMLElement {
  const { say, variant, parts } = one
  const rows = dealTable(exercise, variant) ?? new Map<string, ReadonlyMap<string, number>>()
  const name = `${exercise.id}-table`
  const inputs = new Map(
    parts.map(task => {
      const [row = '', column = ''] = task.id.split('.')
      const label = [exercise.rows[row]?.name, exercise.asked[column]?.name]
        .flatMap(text => (text ? [say(text)] : []))
        .join(' · ')
      const input = numberInput(`${exercise.id}.${task.id}`, {
        'aria-label': label,
        'aria-describedby': `${name}-verdict`
      })
      input.value = textOf(task)
      return [task.id, { task, input, label }] as const
    })
  )
  const verdict = element('div', { id: `${name}-verdict`, class: 'verdict', role: 'status' })
  const { nodes, open } = helpView(exercise, locale, say)
  const button = element('button', { type: 'button' }, WORDS.check[locale])

  const judge = (count: boolean) => {
    const typed = Object.fromEntries([...inputs].map(([id, { input }]) => [id, input.value]))
    const said: HTMLElement[] = []
    let right = 0
    for (const { task, input, label } of inputs.values()) {
      if (input.value.trim() === '') {
        input.removeAttribute('aria-invalid')
        continue
      }
      // A cell that was judged as it stands is no new attempt.
      const checked = check(task, typed, count && input.value !== textOf(task))
      input.setAttribute('aria-invalid', String(!checked.credited))
      if (checked.credited) {
        right += 1
        continue
      }
      const ways = verdictNodes(checked.feedback, text => {
        input.value = text
        judge(true)
      })
      said.push(element('div', {}, element('p', { class: 'ask' }, label), ...ways))
    }
    if (right === parts.length) {
      open()
      verdict.dataset['tone'] = 'good'
      said.push(element('p', {}, element('b', {}, WORDS.allRight[locale])))
    } else if (said.length > 0) verdict.dataset['tone'] = 'bad'
    else delete verdict.dataset['tone']
    verdict.replaceChildren(...said)
  }
  button.addEventListener('click', () => judge(true))
  if ([...inputs.values()].some(({ input }) => input.value !== '')) judge(false)

  const given = Object.entries(exercise.given)
  const asked = Object.entries(exercise.asked)
  const head = [
    exercise.head,
    ...given.map(([, { name }]) => name),
    ...asked.map(([, { name }]) => name)
  ]
  const cell = (row: string, column: string) => {
    const value = rows.get(row)?.get(column) ?? 0
    return element('td', {}, printValue(value, locale, columnStyle(exercise, column, value)))
  }
  return element(
    'div',
    { 'data-table': exercise.id },
    element('p', { id: `${name}-ask`, class: 'ask' }, say(exercise.ask)),
    element(
      'div',
      { class: 'wide', tabindex: '0', role: 'region', 'aria-labelledby': `${name}-ask` },
      element(
        'table',
        { 'aria-labelledby': `${name}-ask` },
        element('tr', {}, ...head.map(text => element('th', { scope: 'col' }, say(text)))),
        ...Object.entries(exercise.rows).map(([row, { name }]) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, say(name)),
            ...given.map(([column]) => cell(row, column)),
            ...asked.map(([column]) =>
              element('td', {}, inputs.get(`${row}.${column}`)?.input ?? '')
            )
          )
        )
      )
    ),
    element('p', {}, button),
    verdict,
    ...nodes
  )
}
