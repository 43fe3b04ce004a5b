import { dayOfIso } from '../../i18n/day.ts'
import type { Locale } from '../../i18n/locale.ts'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly help?: string | undefined
  /** ISO, or '' for none. */
  readonly value: string
  /** The reader chose it; otherwise it follows the table. */
  readonly picked: boolean
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly locale: Locale
  /** ISO; null to follow the table again. */
  readonly onDay: (day: string | null) => void
}

/** A day. The browser's own field: it writes dates as the reader's system does, and has keys and a calendar. */
export function DayField({ id, name, label, help, value, picked, from, to, locale, onDay }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-entry">
        <input
          id={id}
          name={name}
          type="date"
          value={value}
          min={from}
          max={to}
          aria-describedby={`${id}-help`}
          onChange={event => {
            const typed = event.currentTarget.value
            if (typed === '') onDay(null)
            else if (dayOfIso(typed) !== undefined) onDay(typed)
          }}
        />
        {picked && (
          <button type="button" class="link-button" onClick={() => onDay(null)}>
            {words.followTable[locale]}
          </button>
        )}
      </span>
      <p id={`${id}-help`} class="field-help">
        {help}
      </p>
    </div>
  )
}
