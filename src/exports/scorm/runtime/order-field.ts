import { readIds } from '../../../exercises/grading/choice.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { placeText, WORDS } from '../words.ts'
import { element } from './dom.ts'
import type { Field } from './field.ts'

interface Shown {
  readonly name: string
  readonly ask: string
  readonly locale: Locale
  /** In the order in which they are shown at first. */
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

/** Things to be put in order, by two buttons each. */
export function orderField({ name, ask, locale, items }: Shown): Field {
  const said = element('p', { class: 'note', role: 'status' })
  const list = element('ol', { 'aria-labelledby': `${name}-ask`, class: 'order' })
  const rows = new Map(
    items.map(({ id, text }) => {
      const row = element('li', { 'data-item': id }, element('span', {}, text))
      for (const [by, sign] of [
        [-1, '↑'],
        [1, '↓']
      ] as const) {
        const label = `${WORDS[by < 0 ? 'up' : 'down'][locale]}: ${text}`
        const button = element('button', { type: 'button', 'aria-label': label }, sign)
        button.addEventListener('click', () => {
          const all = [...list.children]
          const to = Math.max(0, Math.min(all.length - 1, all.indexOf(row) + by))
          const order = all.filter(one => one !== row)
          order.splice(to, 0, row)
          list.replaceChildren(...order)
          // Whoever moves an element takes the focus away from what is in it.
          button.focus()
          said.textContent = placeText(text, to + 1, all.length, locale)
        })
        row.append(' ', button)
      }
      return [id, row] as const
    })
  )
  list.replaceChildren(...rows.values())
  const order = () => [...list.children].map(row => row.getAttribute('data-item') ?? '')
  return {
    nodes: [element('p', { id: `${name}-ask`, class: 'ask' }, ask), list, said],
    read: () => order().join(' '),
    write(text) {
      const ids = readIds(text)
      const whole = ids.length === rows.size && ids.every(id => rows.has(id))
      if (whole) list.replaceChildren(...ids.map(id => rows.get(id) as Node))
    },
    mark: bad => list.toggleAttribute('data-bad', bad),
    onEnter() {}
  }
}
