import type { ReadonlySignal } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import { type Box, cellBoxes } from '../../charts/drawing/cell-boxes.ts'
import { WIDTHS } from '../../charts/drawing/layout.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { type Cell, gridOf } from './cell-grid.ts'

const HOW: Localised = {
  en: 'Choose cells: arrow keys move, space chooses, shift with arrows extends, Escape clears',
  es: 'Elegir celdas: las flechas mueven, el espacio elige, mayúsculas con flechas amplía, Escape quita'
}

interface Props {
  readonly cells: readonly Cell[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (next: ReadonlySet<string>) => void
  /** The heat map that the picker lies over. */
  readonly spec: ReadonlySignal<ChartSpec>
  readonly locale: Locale
  /** What can be done, where it is not about cells. */
  readonly how?: string
}

/**
 * Transparent buttons exactly over the cells of a heat map, for `Chart`'s `over`. One of them is in the
 * tab order, arrows go on from there; a drag with the mouse chooses a rectangle. The style sheet takes the
 * places of the drawing that is shown.
 */
export function CellPicker({ cells, chosen, onChoose, spec, locale, how = HOW[locale] }: Props) {
  const drawn = spec.value
  const grid = gridOf(cells, drawn)
  const host = useRef<HTMLFieldSetElement>(null)
  const [at, setAt] = useState<string>()
  /** Where a rectangle began: with the mouse, or with shift and an arrow. */
  const anchor = useRef<string>()
  const dragged = useRef(false)
  const current = grid.cells.find(({ key }) => key === at) ?? grid.cells[0]
  const boxes = {
    w: cellBoxes(drawn, WIDTHS.wide, locale),
    n: cellBoxes(drawn, WIDTHS.narrow, locale)
  }

  const toggle = (key: string, byKeyboard: boolean) => {
    // The click that ends a drag where it began.
    if (dragged.current && !byKeyboard) return
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  const go = (event: KeyboardEvent, from: string) => {
    if (event.key === 'Escape' && chosen.size > 0) return onChoose(new Set())
    const to = grid.step(from, event.key)
    if (!to) return
    event.preventDefault()
    if (event.shiftKey) {
      anchor.current ??= from
      onChoose(grid.between(anchor.current, to.key))
    } else anchor.current = undefined
    setAt(to.key)
    host.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(to.key)}"]`)?.focus()
  }
  const press = (event: PointerEvent, key: string) => {
    dragged.current = false
    // A finger that moves scrolls the page.
    anchor.current = event.pointerType === 'touch' || event.button !== 0 ? undefined : key
  }
  const drag = (event: PointerEvent, key: string) => {
    const from = anchor.current
    if ((event.buttons & 1) === 0 || from === undefined || event.pointerType === 'touch') return
    if (from === key && !dragged.current) return
    dragged.current = true
    onChoose(grid.between(from, key))
  }

  return (
    <fieldset ref={host} class="cell-picker" aria-label={how}>
      {grid.cells.map(({ key, x, y, label }) => (
        <button
          key={key}
          type="button"
          data-cell={key}
          aria-pressed={chosen.has(key)}
          aria-label={label}
          title={label}
          tabIndex={key === current?.key ? 0 : -1}
          style={{ ...placed('w', boxes.w(x, y)), ...placed('n', boxes.n(x, y)) }}
          onClick={event => toggle(key, event.detail === 0)}
          onFocus={() => setAt(key)}
          onKeyDown={event => go(event, key)}
          onPointerDown={event => press(event, key)}
          onPointerEnter={event => drag(event, key)}
        />
      ))}
    </fieldset>
  )
}

/** A place as CSS variables: `--w-…` in the wide drawing, `--n-…` in the narrow one. */
const placed = (size: 'w' | 'n', box: Box | undefined): Record<string, string> =>
  box
    ? {
        [`--${size}-left`]: `${box.left.toFixed(3)}%`,
        [`--${size}-top`]: `${box.top.toFixed(3)}%`,
        [`--${size}-width`]: `${box.width.toFixed(3)}%`,
        [`--${size}-height`]: `${box.height.toFixed(3)}%`
      }
    : {}
