import { type ReadonlySignal, useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import {
  type Listed,
  type ListedOptions,
  type ListedSummary,
  readListed
} from '../../ingest/listed/read.ts'
import type { ColumnSpecs } from '../../ingest/listed/spec.ts'
import type { State, Table } from '../../workbook/state.ts'
import { asItCame } from '../parts/table-intake.ts'
import type { TableDeclaration } from './declaration.ts'

/** A widget's table: as it stands in the state, the sample it starts with, and how it was read. */
export interface ListedState {
  readonly table: Table
  readonly sample: Table
  readonly read: Listed<ColumnSpecs>
}

/** What is shown of it: of the rows only their number. */
export type ListedShown = Pick<ListedState, 'table' | 'sample'> & { readonly read: ListedSummary }

/** Reads the reader's table, or the sample, whenever its text or a correction changes. */
export function useListed(
  id: string,
  declaration: TableDeclaration<ColumnSpecs>,
  state: ReadonlySignal<State>,
  locale: Locale
): ReadonlySignal<ListedState> {
  const sample = useMemo(
    () => asItCame('', declaration.sample[locale].trim()),
    [declaration, locale]
  )
  const table = useComputed(() => state.value.tables[id] ?? sample)
  return useComputed(() => {
    const now = table.value
    return { table: now, sample, read: readTable(now, declaration, locale) }
  })
}

/** What the reader has corrected in how a table is read, for `readListed`. */
export const listedOptions = (
  { roles, notation, dates }: Table,
  locale: Locale
): Omit<ListedOptions, 'most'> => ({
  locale,
  columns: Object.fromEntries(
    Object.entries(roles).map(([index, column]) => [Number(index), column])
  ),
  decimal: notation,
  dayFirst: dates === null ? null : dates === 'day-first'
})

/** A table of the state as its declaration reads it, with what the reader has corrected. */
export const readTable = <T extends ColumnSpecs>(
  table: Table,
  { columns, most, others }: Pick<TableDeclaration<T>, 'columns' | 'most' | 'others'>,
  locale: Locale
): Listed<T> =>
  readListed(table.text, columns, {
    ...listedOptions(table, locale),
    ...(most === undefined ? {} : { most }),
    others: others !== undefined
  })
