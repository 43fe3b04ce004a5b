import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { DEFAULT_COUNTING } from '../../analysis/customers/summary-model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { deviceOf } from '../../workbook/device.ts'
import { tableInUse } from '../../workbook/table-in-use.ts'
import { readEntry } from '../parts/read-entry.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
  /** Takes the months as the text of a table. */
  readonly onTable: (name: string, text: string) => void
}

const DAYS = { show: 'integer', min: 1, max: 3650, whole: true } as const

/** Half a year: long enough for most shops, and the reader can say otherwise. */
const USUAL = 180

/** Months out of the table of orders that the reader keeps on this device; nothing if there is none. */
export function FromOrders({ locale, onTable }: Props) {
  const kept = useSignal<string | undefined>(undefined)
  const typed = useSignal(String(USUAL))
  const said = useSignal('')
  useEffect(() => {
    kept.value = tableInUse(deviceOf(window))
  }, [])
  const id = kept.value
  if (id === undefined) return null
  const reading = readEntry(typed.value, DAYS, locale)
  const take = async () => {
    if (!reading.ok) return
    said.value = words.ordersReading[locale]
    const [{ engineOf }, { isoMonth }] = await Promise.all([
      import('../table/desk.ts'),
      import('../../analysis/customers/calendar.ts')
    ])
    const engine = await engineOf(locale)
    const card = await engine.load(id)
    const params = { ...DEFAULT_COUNTING, asOf: card?.report.to ?? 0, activeFor: reading.value }
    const answer = card && (await engine.analyse('months', id, params))
    if (!answer?.ok || !('months' in answer.result) || answer.result.months.length === 0) {
      said.value = words.ordersNone[locale]
      return
    }
    const lines = answer.result.months.map(({ month, revenue, start, joined, lost }) =>
      [isoMonth(month), revenue.toFixed(2), start, joined, lost].join(',')
    )
    said.value = ''
    onTable(card?.name ?? '', ['month,revenue,start,new,lost', ...lines].join('\n'))
  }
  return (
    <div class="field">
      <label for="mt-orders-days">{words.ordersDays[locale]}</label>
      <span class="field-entry">
        <input
          id="mt-orders-days"
          name="orders-active-days"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={typed.value}
          aria-invalid={reading.ok ? undefined : 'true'}
          aria-describedby="mt-orders-note"
          onInput={event => {
            typed.value = event.currentTarget.value
          }}
        />
        <button class="button" type="button" onClick={() => void take()}>
          {words.ordersTake[locale]}
        </button>
      </span>
      <p id="mt-orders-note" class="field-note" role="status">
        {reading.ok ? said.value : reading.sentence}
      </p>
    </div>
  )
}
