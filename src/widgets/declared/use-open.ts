import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import type { OpenTable } from '../../ingest/open/model.ts'
import { readOpen } from '../../ingest/open/read.ts'
import { finish, inSlices } from '../../ingest/work/steps.ts'
import type { State, Table } from '../../workbook/state.ts'
import { asItCame } from '../parts/table-intake.ts'
import type { OpenDeclaration, RoledTable } from './declaration.ts'

/** A table of any columns: as it stands in the state, the sample it starts with, and how it was read. */
export interface OpenState {
  readonly table: Table
  readonly sample: Table
  readonly read: RoledTable
  /** A large table is being read: `read` is still that of before. */
  readonly pending: boolean
}

/** Characters that are read at once. */
const BIG = 60_000
/** Where the table keeps whether its first row is a header: no column is called so. */
export const HEADER = 'header'

interface Text {
  readonly text: string
  readonly header: boolean | undefined
}

/** Reads the reader's table, or the sample, when its text changes; a large one in slices. */
export function useOpen(
  id: string,
  declaration: OpenDeclaration,
  state: ReadonlySignal<State>,
  locale: Locale
): ReadonlySignal<OpenState> {
  const sample = useMemo(
    () => asItCame('', declaration.sample[locale].trim()),
    [declaration, locale]
  )
  const table = useComputed(() => state.value.tables[id] ?? sample)
  const text = useComputed(() => table.value.text)
  const header = useComputed(() => headerOf(table.value))
  const start = (of: Text) => readOpen(of.text, { most: declaration.most, header: of.header })
  const late = useSignal<{ readonly of: Text; readonly read: OpenTable } | undefined>(undefined)
  const asked = useComputed<Text>(() => ({ text: text.value, header: header.value }))
  const quick = useComputed(() =>
    asked.value.text.length > BIG ? undefined : finish(start(asked.value))
  )
  useSignalEffect(() => {
    const of = asked.value
    if (quick.value) return
    let stopped = false
    void inSlices(start(of), () => stopped).then(read => {
      if (read && !stopped) late.value = { of, read }
    })
    return () => {
      stopped = true
    }
  })
  const empty = useMemo(() => finish(readOpen('', declaration)), [declaration])
  const read = useComputed(() => quick.value ?? late.value?.read ?? empty)
  const proposed = useComputed(() => declaration.propose(read.value))
  const roled = useComputed(() => withRoles(read.value, proposed.value, declaration, table.value))
  return useComputed(() => ({
    table: table.value,
    sample,
    read: roled.value,
    pending: quick.value === undefined && late.value?.of !== asked.value
  }))
}

const headerOf = ({ roles }: Table): boolean | undefined =>
  roles[HEADER] === 'yes' ? true : roles[HEADER] === 'no' ? false : undefined

function withRoles(
  read: OpenTable,
  proposed: readonly string[],
  { roles }: OpenDeclaration,
  table: Table
): RoledTable {
  return {
    ...read,
    roles: read.columns.map(({ index }, at) => {
      const said = table.roles[index]
      return said !== undefined && Object.hasOwn(roles, said) ? said : (proposed[at] as string)
    }),
    notation: { notation: table.notation, dates: table.dates }
  }
}

/** A text as a widget of any columns reads it, with nothing corrected: for tests, and at once. */
export function readRoled(text: string, declaration: OpenDeclaration): RoledTable {
  const read = finish(readOpen(text, declaration))
  return withRoles(read, declaration.propose(read), declaration, asItCame('', text))
}
