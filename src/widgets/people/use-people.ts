import { effect, type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type PeopleRead, readPeople } from '../../analysis/segments/read-people.ts'
import type { PeopleReader } from '../../engine/people-worker.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { State, Table } from '../../workbook/state.ts'
import { listedOptions } from '../declared/use-listed.ts'
import { OneWorker } from '../parts/one-worker.ts'
import { asItCame } from '../parts/table-intake.ts'
import { PEOPLE_TABLE } from './ids.ts'
import { sampleOf } from './people-table.ts'

/** The table of people as it stands, and the last one that was read. */
interface PeopleState extends PeopleRead {
  readonly table: Table
  readonly sample: Table
  /** A long table is being read by the worker; what stands there is of the one before. */
  readonly waiting: boolean
}

/** Characters up to which a table is read at once: some 350 people, in a few milliseconds. */
const AT_ONCE = 36_000

/** The widgets of a page read the same table: the last one is remembered, and is one object for both. */
let last: { readonly key: string; readonly read: PeopleRead } | undefined
let asked: { readonly key: string; readonly read: Promise<PeopleRead> } | undefined

const keyOf = (table: Table, locale: Locale): string =>
  JSON.stringify([locale, table.text, table.roles, table.notation, table.dates])

function readNow(table: Table, locale: Locale): PeopleRead {
  const key = keyOf(table, locale)
  if (last?.key !== key) last = { key, read: readPeople(table.text, listedOptions(table, locale)) }
  return last.read
}

function readInWorker(table: Table, locale: Locale): Promise<PeopleRead> {
  const key = keyOf(table, locale)
  if (asked?.key !== key) {
    const read = reader()
      .then(remote => remote.readPeople(table.text, listedOptions(table, locale)))
      // A browser without workers waits a moment longer, and gets its answer.
      .catch(() => readPeople(table.text, listedOptions(table, locale)))
    asked = { key, read }
  }
  return asked.read
}

const worker = new OneWorker<PeopleReader>()
const reader = () =>
  worker.engine(async () => (await import('../../engine/start-people.ts')).startPeopleReader())

/** The reader's people, or the sample, whenever the text or a correction changes. */
export function usePeople(
  state: ReadonlySignal<State>,
  locale: Locale
): ReadonlySignal<PeopleState> {
  const sample = useMemo(() => asItCame('', sampleOf(locale)), [locale])
  const table = useComputed(() => state.value.tables[PEOPLE_TABLE] ?? sample)
  const answered = useSignal<{ readonly table: Table; readonly read: PeopleRead } | undefined>(
    undefined
  )
  const before = useRef<PeopleRead>()
  useEffect(
    () =>
      effect(() => {
        const now = table.value
        if (now.text.length <= AT_ONCE) return
        void readInWorker(now, locale).then(read => {
          if (table.peek() === now) answered.value = { table: now, read }
        })
      }),
    [locale]
  )
  return useComputed(() => {
    const now = table.value
    const far = answered.value?.table === now ? answered.value.read : undefined
    const read = now.text.length <= AT_ONCE ? readNow(now, locale) : far
    if (read) before.current = read
    const shown = before.current ?? readNow(sample, locale)
    return { ...shown, table: now, sample, waiting: read === undefined }
  })
}
