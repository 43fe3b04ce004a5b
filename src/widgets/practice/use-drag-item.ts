import { useRef, useState } from 'preact/hooks'

/** Pixels that a press may tremble before it is a drag. */
const TREMBLE = 6

/** An item under the pointer, and the place in the list where it would come down. */
interface Dragged {
  readonly item: string
  readonly to: number
}

/**
 * Items of a list that a pointer drags up and down: a mouse from anywhere on the item, a finger from its
 * handle, so that elsewhere it scrolls the page. Escape lets go without moving anything.
 */
export function useDragItem(onDrop: (item: string, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged>()
  const latest = useRef(onDrop)
  latest.current = onDrop

  const start = (item: string, event: PointerEvent) => {
    const row = event.currentTarget as HTMLElement
    const pressed = event.target as Element
    const onHandle = pressed.closest('.order-handle') !== null
    if (event.button !== 0 || (event.pointerType !== 'mouse' && !onHandle)) return
    if (pressed.closest('button')) return
    const rows = [...(row.parentElement?.children ?? [])] as HTMLElement[]
    // Where the rows stood when it began: they make room meanwhile.
    const scrolled = window.scrollY
    const middles = rows
      .filter(other => other !== row)
      .map(other => {
        const { top, height } = other.getBoundingClientRect()
        return top + height / 2
      })
    const from = event.clientY
    let to = rows.indexOf(row)
    let moving = false
    const move = ({ clientY, pointerId }: PointerEvent) => {
      if (pointerId !== event.pointerId) return
      const away = clientY - from + window.scrollY - scrolled
      if (!moving && Math.abs(away) < TREMBLE) return
      moving = true
      to = middles.filter(middle => middle < from + away).length
      setDragged({ item, to })
    }
    const end = (drop: boolean) => {
      document.removeEventListener('pointermove', move)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('pointercancel', cancel)
      document.removeEventListener('keydown', key)
      setDragged(undefined)
      if (moving && drop) latest.current(item, to)
    }
    const up = ({ pointerId }: PointerEvent) => pointerId === event.pointerId && end(true)
    const cancel = ({ pointerId }: PointerEvent) => pointerId === event.pointerId && end(false)
    const key = (pressed: KeyboardEvent) => pressed.key === 'Escape' && end(false)
    document.addEventListener('pointermove', move)
    document.addEventListener('pointerup', up)
    document.addEventListener('pointercancel', cancel)
    document.addEventListener('keydown', key)
    // A drag selects no text.
    event.preventDefault()
  }
  return { dragged, start }
}
