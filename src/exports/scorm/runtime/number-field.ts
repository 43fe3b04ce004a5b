import { element } from './dom.ts'
import type { Field } from './field.ts'

interface Shown {
  readonly name: string
  readonly ask: string
  /** Its unit and decimals. */
  readonly note: string
}

/** The input of a number alone, as a cell of a table has it too. */
export const numberInput = (name: string, more: Readonly<Record<string, string>>) =>
  element('input', {
    id: name,
    name,
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '200',
    ...more
  })

/** A number to be typed. */
export function numberField({ name, ask, note }: Shown): Field {
  const input = numberInput(name, { 'aria-describedby': `${name}-note ${name}-verdict` })
  return {
    nodes: [
      element('label', { for: name }, ask),
      element('p', { id: `${name}-note`, class: 'note' }, note),
      input
    ],
    read: () => input.value,
    write(text) {
      input.value = text
    },
    mark: bad => input.setAttribute('aria-invalid', String(bad)),
    onEnter: press =>
      input.addEventListener('keydown', event => {
        if (event.key === 'Enter') press()
      })
  }
}
