import { useEffect, useRef, useState } from 'preact/hooks'
import { readIds } from '../../exercises/grading/choice.ts'
import type { Locale } from '../../i18n/locale.ts'
import { useDragItem } from './use-drag-item.ts'
import { nowAt, words } from './words.ts'

interface Props {
  /** What the ids of its parts begin with; the question above it is `<id>-ask`. */
  readonly id: string
  readonly order: readonly string[]
  /** The same at this moment: events may come faster than renders. */
  readonly now: () => readonly string[]
  readonly nameOf: (item: string) => string
  readonly describedBy?: string
  readonly bad?: boolean
  readonly locale: Locale
  readonly onOrder: (order: readonly string[]) => void
}

/** An order as it was stored; an answer from elsewhere that is no order of these items counts as none. */
export function orderFrom(text: string, shown: readonly string[]): readonly string[] {
  const answered = readIds(text)
  const isOrder = answered.length === shown.length && shown.every(item => answered.includes(item))
  return isOrder ? answered : shown
}

/** The order with an item at another place. */
function moved(order: readonly string[], item: string, to: number): string[] {
  const rest = order.filter(other => other !== item)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

/** Things to be put in order: by pointer, by buttons, or with Alt and the arrow keys. */
export function Ordering({ id, order, now, nameOf, describedBy, bad, locale, onOrder }: Props) {
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const refocus = useRef<string>()

  const place = (item: string, to: number) => {
    const before = now()
    const place = Math.max(0, Math.min(before.length - 1, to))
    if (before[place] !== item) onOrder(moved(before, item, place))
    setSaid(nowAt(nameOf(item), place + 1, before.length, locale))
  }
  const { dragged, start } = useDragItem(place)
  const shownOrder = dragged ? moved(order, dragged.item, dragged.to) : order

  const step = (item: string, by: number, button: HTMLElement) => {
    refocus.current = button.id
    place(item, now().indexOf(item) + by)
  }
  const written = order.join(' ')
  // An element that changes its place in the list may lose the focus on the way.
  useEffect(() => {
    const last = refocus.current
    refocus.current = undefined
    if (last !== undefined)
      list.current?.querySelector<HTMLElement>(`#${CSS.escape(last)}`)?.focus()
  }, [written])
  return (
    <>
      <ol
        ref={list}
        class="order-list"
        aria-labelledby={`${id}-ask`}
        aria-describedby={describedBy}
        data-invalid={bad ? '' : undefined}
      >
        {shownOrder.map((item, index) => (
          <li
            key={item}
            class="order-item"
            data-item={item}
            data-lifted={dragged?.item === item ? '' : undefined}
            onPointerDown={event => start(item, event)}
            onKeyDown={event => {
              const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
              if (!event.altKey || by === undefined) return
              event.preventDefault()
              step(item, by, event.target as HTMLElement)
            }}
          >
            <span class="order-handle" aria-hidden="true">
              ⠿
            </span>
            <span class="order-text">{nameOf(item)}</span>
            <span class="order-moves">
              {([-1, 1] as const).map(by => {
                const atEnd = by === -1 ? index === 0 : index === order.length - 1
                const name = (by === -1 ? words.up : words.down)[locale]
                return (
                  <button
                    key={by}
                    id={`${id}-${item}-${by === -1 ? 'up' : 'down'}`}
                    class="button"
                    type="button"
                    aria-label={`${name}: ${nameOf(item)}`}
                    aria-disabled={atEnd}
                    onClick={event => step(item, by, event.currentTarget)}
                  >
                    {by === -1 ? '↑' : '↓'}
                  </button>
                )
              })}
            </span>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
