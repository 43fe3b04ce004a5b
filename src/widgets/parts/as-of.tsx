import type { ComponentChildren } from 'preact'
import { dayOfIso } from '../../i18n/day.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'

const TODAY: Localised = { en: 'Today', es: 'Hoy' }

/** What a table is judged by in which there is no day at all. */
const NO_DAY = dayOfIso('2026-03-31') as number

/** The latest of the days that are known. */
export function latestOf(days: readonly (number | null)[]): number {
  const last = days.reduce<number>((found, day) => Math.max(found, day ?? -1), -1)
  return last < 0 ? NO_DAY : last
}

interface Props {
  /** The day field, as the form has it. */
  readonly children: ComponentChildren
  /** Its id in the state. */
  readonly id: string
  readonly store: Store
  readonly locale: Locale
}

/** A day field with a button for today, which is another day than that on which the page was built. */
export function AsOf({ children, id, store, locale }: Props) {
  const today = () => {
    const now = new Date()
    // Of the reader's own calendar.
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    setOption(store, id, local.toISOString().slice(0, 10))
  }
  return (
    <div class="as-of">
      {children}
      <button class="button" type="button" onClick={today}>
        {TODAY[locale]}
      </button>
    </div>
  )
}
