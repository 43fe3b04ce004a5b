import { useRef } from 'preact/hooks'
import { QUARTERS } from '../../analysis/action-plan/model.ts'
import type { Place } from './moves.ts'

/** Pixels that a press may tremble before it is a drag. */
const TREMBLE = 6
/** How near the edge of the window the page moves on, and how far at a time, in pixels. */
const [EDGE, STEP] = [56, 14]

/** What a drag tells the grid. */
interface Drag {
  readonly onTarget: (line: number, place: Place | null) => void
  readonly onEnd: (line: number, place: Place | null) => void
}

/** The cell of the grid at a point of the window, below the card that is carried. */
function placeAt(board: Element | null, card: Element, x: number, y: number): Place | null {
  const cell = document
    .elementsFromPoint(x, y)
    .filter(element => !card.contains(element))
    .map(element => element.closest<HTMLElement>('[data-cell]'))
    .find(found => found && board?.contains(found))
  const quarter = QUARTERS.find(one => String(one) === cell?.dataset['cell'])
  if (!cell || quarter === undefined) return null
  return { segment: cell.dataset['segment'] ?? null, quarter }
}

/**
 * Cards that a pointer drags: a mouse from anywhere on the card, a finger from its handle, so that elsewhere
 * it scrolls the page. `wasDrag` tells the click that ends a drag from a press of the handle.
 */
export function useDrag({ onTarget, onEnd }: Drag) {
  const dragged = useRef(false)
  const start = (line: number, event: PointerEvent) => {
    const card = event.currentTarget as HTMLElement
    const pressed = event.target as Element
    const onHandle = pressed.closest('.plan-move') !== null
    if (event.button !== 0 || (event.pointerType !== 'mouse' && !onHandle)) return
    if (!onHandle && pressed.closest('button, a, input, select')) return
    const board = card.closest('.plan-grid')
    const from = { x: event.clientX, y: event.clientY, scroll: window.scrollY }
    let moving = false
    let place: Place | null = null
    const move = ({ clientX, clientY, pointerId }: PointerEvent) => {
      if (pointerId !== event.pointerId) return
      const [dx, dy] = [clientX - from.x, clientY - from.y + window.scrollY - from.scroll]
      if (!moving && Math.hypot(dx, dy) < TREMBLE) return
      moving = true
      card.style.translate = `${dx}px ${dy}px`
      card.dataset['lifted'] = ''
      if (clientY < EDGE) window.scrollBy(0, -STEP)
      if (clientY > window.innerHeight - EDGE) window.scrollBy(0, STEP)
      place = placeAt(board, card, clientX, clientY)
      onTarget(line, place)
    }
    const end = (to: Place | null) => {
      document.removeEventListener('pointermove', move)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('pointercancel', cancel)
      document.removeEventListener('keydown', key)
      card.style.translate = ''
      delete card.dataset['lifted']
      if (!moving) return
      dragged.current = true
      setTimeout(() => {
        dragged.current = false
      })
      onEnd(line, to)
    }
    const up = ({ pointerId }: PointerEvent) => pointerId === event.pointerId && end(place)
    const cancel = ({ pointerId }: PointerEvent) => pointerId === event.pointerId && end(null)
    const key = (pressed: KeyboardEvent) => pressed.key === 'Escape' && end(null)
    document.addEventListener('pointermove', move)
    document.addEventListener('pointerup', up)
    document.addEventListener('pointercancel', cancel)
    document.addEventListener('keydown', key)
  }
  return { start, wasDrag: () => dragged.current }
}
