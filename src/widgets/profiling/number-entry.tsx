import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { type Field, readEntry, writeEntry } from '../parts/read-entry.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: number
  readonly field: Field
  readonly locale: Locale
  readonly onValue: (value: number) => void
}

/** The number of a condition; what is no number is said, and the last one holds. */
export function NumberEntry({ id, name, label, value, field, locale, onValue }: Props) {
  const [text, setText] = useState(() => writeEntry(value, field, locale))
  const [problem, setProblem] = useState('')
  const read = (typed: string) => readEntry(typed, field, locale)
  useEffect(() => {
    // Undo, or another part of the page, has changed it.
    const now = read(text)
    if (!now.ok || now.value !== value) {
      setText(writeEntry(value, field, locale))
      setProblem('')
    }
  }, [value])
  const take = (typed: string) => {
    setText(typed)
    const now = read(typed)
    setProblem(now.ok ? '' : now.sentence)
    if (now.ok && now.value !== value) onValue(now.value)
  }
  return (
    <>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        size={7}
        aria-label={label}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-note` : undefined}
        value={text}
        onInput={event => take(event.currentTarget.value)}
      />
      {problem && (
        <span id={`${id}-note`} class="field-note rule-problem" role="status">
          {problem}
        </span>
      )}
    </>
  )
}
