import { useEffect, useRef, useState } from 'preact/hooks'
import { fillText } from '../../exercises/fill.ts'
import { readIds } from '../../exercises/grading/choice.ts'
import type { OrderExercise } from '../../exercises/kinds/order.ts'
import { itemOrder } from '../../exercises/shuffle.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { Frame } from './frame.tsx'
import { Help } from './help.tsx'
import { useAnswers } from './use-answers.ts'
import { useDragItem } from './use-drag-item.ts'
import { VerdictBox } from './verdict.tsx'
import { nowAt, words } from './words.ts'

interface Props {
  readonly exercise: OrderExercise
  readonly locale: Locale
  /** The number of the variant, which only begins with another order; 0 is the practice. */
  readonly variant?: number
}

const PART = 'order'
const NOTHING = new Map<string, number>()

/** The list with an item at another place. */
function moved(order: readonly string[], item: string, to: number): string[] {
  const rest = order.filter(other => other !== item)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

/** An exercise with things to be put in order: by pointer, by buttons, or with Alt and the arrow keys. */
export function Order({ exercise, locale, variant = 0 }: Props) {
  const held = useAnswers(exercise, locale, variant)
  const { currency, texts } = held
  const say = (text: Localised) => fillText(text, NOTHING, { locale, currency })
  const items = Object.keys(exercise.items)
  const orderOf = (text: string): readonly string[] => {
    const answered = readIds(text)
    // An answer from elsewhere that is no order of these items counts as none.
    const isOrder = answered.length === items.length && items.every(item => answered.includes(item))
    return isOrder ? answered : itemOrder(exercise, variant)
  }
  const order = orderOf(texts[PART] ?? '')
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const refocus = useRef<string>()

  const nameOf = (item: string) => say(exercise.items[item]?.text ?? { en: item, es: item })
  const orderNow = () => orderOf(held.textNow(PART))
  const place = (item: string, to: number) => {
    const now = orderNow()
    const place = Math.max(0, Math.min(now.length - 1, to))
    if (now[place] !== item) held.onText(PART, moved(now, item, place).join(' '))
    setSaid(nowAt(nameOf(item), place + 1, now.length, locale))
  }
  const { dragged, start } = useDragItem(place)
  const shownOrder = dragged ? moved(order, dragged.item, dragged.to) : order

  const step = (item: string, by: number, button: HTMLElement) => {
    refocus.current = button.id
    place(item, orderNow().indexOf(item) + by)
  }
  // An element that changes its place in the list may lose the focus on the way.
  useEffect(() => {
    const id = refocus.current
    refocus.current = undefined
    if (id !== undefined) list.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus()
  }, [texts[PART]])

  const feedback = held.shown(PART)?.feedback
  const id = `${exercise.id}-${PART}`
  const check = () => {
    // What is shown is what is checked, moved or not.
    held.onText(PART, orderNow().join(' '))
    void held.onCheck(PART)
  }
  return (
    <Frame exercise={exercise} locale={locale} held={held} say={say} note={words.order[locale]}>
      <div class="part">
        <p id={`${id}-ask`} class="part-ask">
          {say(exercise.ask)}
        </p>
        <ol
          ref={list}
          class="order-list"
          aria-labelledby={`${id}-ask`}
          aria-describedby={`${id}-verdict`}
          data-invalid={feedback?.tone === 'bad' ? '' : undefined}
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
        <Help
          texts={exercise}
          locale={locale}
          say={say}
          onCheck={check}
          isOpen={held.isOpen(PART)}
          gaveUp={held.gaveUp(PART)}
          onGiveUp={() => held.onGiveUp(PART)}
        >
          <VerdictBox id={`${id}-verdict`} feedback={feedback} />
        </Help>
      </div>
    </Frame>
  )
}
