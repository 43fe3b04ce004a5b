import { readIds } from '../../../exercises/grading/choice.ts'
import { element } from './dom.ts'
import type { Field } from './field.ts'

interface Shown {
  readonly name: string
  readonly ask: string
  /** Beside the question where several may be chosen. */
  readonly several: string | undefined
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

/** Options to choose from: one, or several. */
export function optionField({ name, ask, several, options }: Shown): Field {
  const type = several === undefined ? 'radio' : 'checkbox'
  const boxes = options.map(({ id }) => element('input', { type, name, value: id }))
  const set = element(
    'fieldset',
    { 'aria-describedby': `${name}-verdict` },
    element('legend', {}, several === undefined ? ask : `${ask} ${several}`),
    ...options.map(({ text }, index) => element('label', {}, boxes[index] as Node, ' ', text))
  )
  return {
    nodes: [set],
    read: () =>
      boxes
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join(' '),
    write(text) {
      const chosen = readIds(text)
      for (const box of boxes) box.checked = chosen.includes(box.value)
    },
    mark: bad => set.toggleAttribute('data-bad', bad),
    onEnter() {}
  }
}
