import { useEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { doubtsOfListed, explainListed } from '../../ingest/listed/sentences.ts'
import type { ColumnSpecs } from '../../ingest/listed/spec.ts'
import { setTable } from '../../workbook/actions.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { NotationChoices } from '../parts/notation-choices.tsx'
import { TableSource } from '../parts/table-source.tsx'
import { ColumnChoices } from './column-choices.tsx'
import type { TableDeclaration } from './declaration.ts'
import type { ListedShown } from './use-listed.ts'
import { words } from './words.ts'

/** Errors that are listed; the others are counted. */
const SHOWN = 20

interface Props {
  readonly id: string
  readonly table: TableDeclaration<ColumnSpecs>
  readonly listed: ListedShown
  /** The widget has other tables beside it: which one this is has to be seen while it is closed. */
  readonly named: boolean
  readonly store: Store
  readonly locale: Locale
}

/** The table of a declared widget: where it comes from, how it was read, and what was not taken. */
export function ListedTable({
  id,
  table: { columns, label, help, others, origin = words.sample },
  listed: { table, sample, read },
  named,
  store,
  locale
}: Props) {
  const change = (changes: Partial<Table>) => {
    setTable(store, id, { ...table, ...changes })
  }
  const doubts = doubtsOfListed(read, columns, locale)
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const open = read.missing.length > 0 || doubts.length > 0
  const box = useRef<HTMLDetailsElement>(null)
  // A doubt opens it; it never closes on a reader who types in it.
  const [atFirst] = useState(open)
  useEffect(() => {
    if (open && box.current) box.current.open = true
  }, [open])
  return (
    <details ref={box} class="widget-more listed-table" open={atFirst || undefined}>
      <summary>
        {named && <strong>{label[locale]}. </strong>}
        {(table === sample ? origin : words.yours)[locale]}: {count(read.rows.length)}{' '}
        {words[read.rows.length === 1 ? 'row' : 'rows'][locale]}. {words.change[locale]}
      </summary>
      <TableSource
        id={id}
        beginning
        names={{ box: `${id}-rows`, file: `${id}-table-file` }}
        table={table}
        sample={sample}
        label={label[locale]}
        help={help[locale]}
        store={store}
        locale={locale}
      />
      {doubts.map(doubt => (
        <p key={doubt} class="widget-note ask" role="status">
          {doubt}
        </p>
      ))}
      {read.errors.length > 0 && (
        <ul class="row-errors">
          {read.errors.slice(0, SHOWN).map(error => (
            <li key={`${error.line} ${error.column}`}>{explainListed(error, columns, locale)}</li>
          ))}
          {read.errors.length > SHOWN && (
            <li>
              {count(read.errors.length - SHOWN)} {words.moreErrors[locale]}
            </li>
          )}
        </ul>
      )}
      <ColumnChoices
        id={id}
        columns={read.columns.map(({ id: holds, ...column }) => ({ ...column, holds }))}
        others={others}
        specs={columns}
        roles={table.roles}
        onRoles={roles => change({ roles })}
        locale={locale}
      />
      <NotationChoices
        name={id}
        table={table}
        hasDates={Object.values(columns).some(({ kind }) => kind === 'day')}
        onChange={change}
        locale={locale}
      />
    </details>
  )
}
