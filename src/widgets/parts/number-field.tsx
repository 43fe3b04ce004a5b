import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { stepped } from './step.ts'

export interface Slider {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly label: string
}

interface Props {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly unit: string
  readonly help?: string | undefined
  /** No visible label, help or slider. */
  readonly compact?: boolean | undefined
  /** What stands in the field: as typed, valid or not. */
  readonly text: string
  /** The last valid number, in the unit of the field (a percentage as 60, not 0.6). */
  readonly value: number
  readonly bounds: { readonly min: number; readonly max: number; readonly step: number }
  readonly slider: Slider
  /** Why the text is no usable number; the last valid one stays in force. */
  readonly problem?: string | undefined
  /** How the text was read, where it can be read in two ways. */
  readonly reading?: ComponentChildren
  readonly onText: (text: string) => void
  /** By an arrow key. */
  readonly onValue: (value: number) => void
  /** By the slider. */
  readonly onSlide: (value: number) => void
  /** The reader goes elsewhere: what is typed next is another step to undo. */
  readonly onLeave?: (() => void) | undefined
}

/** Milliseconds in which a number half typed may still become one. */
const SETTLED = 700

/** A number as people write it: a text field with a decimal keypad, arrow keys and a slider. */
export function NumberField(props: Props) {
  const { id, name, text, value, bounds, slider, problem, reading, compact } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    props.onValue(stepped(value, event.key === 'ArrowUp' ? 1 : -1, bounds, event.shiftKey))
  }
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The reason may lie below the window or under the headline, and without it the red edge says little.
    const show = () => {
      const typing = note.current?.parentElement?.contains(document.activeElement)
      if (typing) note.current?.scrollIntoView({ block: 'nearest' })
    }
    const timer = problem ? setTimeout(show, SETTLED) : undefined
    return () => clearTimeout(timer)
  }, [problem !== undefined])
  return (
    <div class={problem ? 'field field-invalid' : 'field'}>
      <label for={id} class={compact ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      <span class="field-entry">
        <input
          id={id}
          name={name}
          type="text"
          // Decimal keypads of phones have no minus sign.
          inputMode={bounds.min < 0 ? undefined : 'decimal'}
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby={props.help ? `${id}-help ${id}-note` : `${id}-note`}
          aria-invalid={problem ? 'true' : undefined}
          onInput={event => props.onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={props.onLeave}
        />
        {props.unit && <span class="field-unit">{props.unit}</span>}
      </span>
      {!compact && (
        <input
          class="field-slider"
          name={`${name}-slider`}
          type="range"
          aria-label={slider.label}
          min={slider.min}
          max={slider.max}
          step={slider.step}
          value={Math.min(slider.max, Math.max(slider.min, value))}
          onInput={event => props.onSlide(event.currentTarget.valueAsNumber)}
        />
      )}
      {props.help && (
        <p id={`${id}-help`} class="field-help">
          {props.help}
        </p>
      )}
      <p ref={note} id={`${id}-note`} class="field-note" aria-live="polite">
        {problem ?? reading}
      </p>
    </div>
  )
}
