import { computed, type ReadonlySignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { tidy } from '../../i18n/tidy.ts'
import { textFor } from '../../workbook/entry.ts'
import type { Entries, Entry } from '../../workbook/state.ts'
import { words } from '../words.ts'
import { NumberField, type Slider } from './number-field.tsx'
import type { Field } from './read-entry.ts'
import { decimalOf, readEntry, writeEntry } from './read-entry.ts'
import { sliderFor } from './slider.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly field: Field
  readonly label: string
  readonly help?: string
  /** Only the entry and what has to be said about it: label and help stand in a table around it. */
  readonly compact?: boolean
  readonly unit: string
  readonly locale: Locale
  /** Where the reader's entries are kept; there is none under `name` while the default stands. */
  readonly entries: ReadonlySignal<Entries>
  /** The default; a function where it follows other numbers of the reader. */
  readonly fallback: number | (() => number)
  /** The text as typed, and the number that now counts (the last valid one if the text has none). */
  readonly onEntry: (text: string, value: number) => void
  readonly onLeave?: () => void
}

/** A number field joined to an entry of the reader's workbook; left alone while others change. */
export function GivenField(props: Props) {
  const { id, name, field, label, help, unit, locale, entries } = props
  // What a handler does hangs from the latest render, whichever one it was made in.
  const latest = useRef(props)
  latest.current = props
  const given = useMemo(() => {
    const entry = computed(() => entries.value[name])
    const fallback = computed(() => {
      const { fallback } = latest.current
      return typeof fallback === 'function' ? fallback() : fallback
    })
    return { entry, fallback }
  }, [entries, name])
  const [entry, fallback] = [given.entry.value, given.fallback.value]
  const value = entry?.value ?? fallback
  const { scale, bounds } = inField(field)
  const needed = sliderFor(fallback * scale, value * scale, bounds)
  // Grows only while it is moved: a scale that shrinks under the reader's finger runs away from it.
  const slider = useRef(needed)
  const moved = useRef(false)
  if (entry === undefined) moved.current = false
  const { max, step } = slider.current
  if (needed.max > max || (!moved.current && (needed.max !== max || needed.step !== step)))
    slider.current = needed
  const range = slider.current
  return useMemo(() => {
    const onEntry: Props['onEntry'] = (text, number) => {
      moved.current = false
      latest.current.onEntry(text, number)
    }
    const onSlide = (text: string, number: number) => {
      moved.current = true
      latest.current.onEntry(text, number)
    }
    const onLeave = () => latest.current.onLeave?.()
    return rendered({ ...props, onEntry, onLeave }, { entry, fallback, range, onSlide })
  }, [id, field, label, help, unit, locale, entry, fallback, range])
}

/** A field's bounds in the unit that is typed: 60 for 0.6. */
function inField({ show, min, max }: Field) {
  const scale = show === 'percent' ? 100 : 1
  const step = show === 'percent' ? 0.1 : 1
  return { scale, bounds: { min: min * scale, max: max * scale, step } }
}

interface Given {
  readonly entry: Entry | undefined
  readonly fallback: number
  readonly range: Omit<Slider, 'label'>
  readonly onSlide: Props['onEntry']
}

function rendered(props: Props, { entry, fallback, range, onSlide }: Given) {
  const { field, locale, onEntry } = props
  const value = entry?.value ?? fallback
  const { scale, bounds } = inField(field)
  const read = (text: string) => {
    const reading = readEntry(text, field, locale)
    return reading.ok ? reading.value : undefined
  }
  const write = (number: number) => writeEntry(number, field, locale)
  const text = entry ? textFor(entry, read, write) : write(Number(fallback.toPrecision(5)))
  const reading = readEntry(text, field, locale)
  const textOf = (number: number) => unmistakable(number, field, locale)
  // What stands as the page itself would write it needs no comment: 45,000 in English, 45.000 in Spanish.
  const plain = write(value) === text.trim()
  const other = entry && reading.ok && !plain ? reading.other : undefined
  return (
    <NumberField
      id={props.id}
      name={props.name}
      label={props.label}
      help={props.help}
      compact={props.compact}
      unit={props.unit}
      text={text}
      value={value * scale}
      bounds={bounds}
      slider={{ ...range, label: `${props.label}: ${words.slider[locale]}` }}
      problem={
        reading.ok ? undefined : `${reading.sentence} ${words.stillUsed[locale]} ${write(value)}.`
      }
      reading={
        other !== undefined && (
          <>
            {words.readAs[locale]} {write(value)}.{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => onEntry(unmistakable(other, field, locale), other)}
            >
              {words.instead[locale]} {write(other)}
            </button>
          </>
        )
      }
      onText={typed => onEntry(typed, read(typed) ?? value)}
      onValue={number => onEntry(textOf(number / scale), number / scale)}
      onSlide={number => onSlide(textOf(number / scale), number / scale)}
      onLeave={props.onLeave}
    />
  )
}

/** A way to write the number that this page cannot read as another: 1,234.0 and 1.234 need care. */
function unmistakable(value: number, field: Field, locale: Locale): string {
  const written = writeEntry(value, field, locale)
  const reading = readEntry(written, field, locale)
  if (reading.ok && reading.value === value && reading.other === undefined) return written
  const shown = tidy(field.show === 'percent' ? value * 100 : value)
  return String(shown).replace('.', decimalOf(locale))
}
