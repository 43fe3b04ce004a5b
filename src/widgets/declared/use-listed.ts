import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { type Listed, readListed } from '../../ingest/listed/read.ts'
import type { ColumnSpecs } from '../../ingest/listed/spec.ts'
import type { State, Table } from '../../workbook/state.ts'
import { asItCame } from '../parts/table-intake.ts'
import type { TableDeclaration } from './declaration.ts'

/** A widget's table: as it stands in the state, the sample it starts with, and how it was read. */
export interface ListedState<T extends ColumnSpecs> {
  readonly table: Table
  readonly sample: Table
  readonly read: Listed<T>
}

/** Reads the reader's table, or the sample, whenever its text or a correction changes. */
export function useListed<T extends ColumnSpecs>(
  id: string,
  declaration: TableDeclaration<T> | undefined,
  state: ReadonlySignal<State>,
  locale: Locale
): ReadonlySignal<ListedState<T> | undefined> {
  const sample = useMemo(
    () => declaration && asItCame('', declaration.sample[locale].trim()),
    [declaration, locale]
  )
  const table = useComputed(() => state.value.tables[id] ?? sample)
  return useComputed(() => {
    const now = table.value
    if (!declaration || !sample || !now) return undefined
    const read = readListed(now.text, declaration.columns, {
      locale,
      columns: Object.fromEntries(
        Object.entries(now.roles).map(([index, column]) => [Number(index), column])
      ),
      decimal: now.notation,
      dayFirst: now.dates === null ? null : now.dates === 'day-first',
      ...(declaration.most === undefined ? {} : { most: declaration.most })
    })
    return { table: now, sample, read }
  })
}
