import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { doubtsOfOpen } from '../../ingest/open/sentences.ts'
import { setTable } from '../../workbook/actions.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { NotationChoices } from '../parts/notation-choices.tsx'
import { TableSource } from '../parts/table-source.tsx'
import type { OpenDeclaration } from './declaration.ts'
import { HEADER, type OpenState } from './use-open.ts'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly table: OpenDeclaration
  readonly opened: OpenState
  /** The result is of this table. */
  readonly used: boolean
  readonly store: Store
  readonly locale: Locale
}

/** A table of any columns: where it comes from, and, in sight whenever it is used, what each column is. */
export function OpenTableBox({ id, table: declared, opened, used, store, locale }: Props) {
  const { table, sample, read } = opened
  const change = (changes: Partial<Table>) => {
    setTable(store, id, { ...table, ...changes })
  }
  const say = (role: string, as: string) => change({ roles: { ...table.roles, [role]: as } })
  const count = formatNumber(read.rows, locale, { kind: 'integer' })
  return (
    <>
      <details class="widget-more listed-table">
        <summary>
          {table === sample ? words.sample[locale] : words.yours[locale]}: {count}{' '}
          {words[read.rows === 1 ? 'row' : 'rows'][locale]}. {words.change[locale]}
        </summary>
        <TableSource
          id={id}
          names={{ box: `${id}-rows`, file: `${id}-table-file` }}
          beginning
          table={table}
          sample={sample}
          label={declared.label[locale]}
          help={declared.help[locale]}
          store={store}
          locale={locale}
        />
        <label class="record-sources">
          <input
            type="checkbox"
            name={`${id}-header`}
            checked={read.hasHeader}
            onChange={({ currentTarget: { checked } }) => say(HEADER, checked ? 'yes' : 'no')}
          />{' '}
          {words.header[locale]}
        </label>
        {declared.hasNumbers && (
          <NotationChoices name={id} table={table} hasDates onChange={change} locale={locale} />
        )}
      </details>
      {doubtsOfOpen(read, locale).map(doubt => (
        <p key={doubt} class="widget-note ask" role="status">
          {doubt}
        </p>
      ))}
      {used && read.columns.length > 0 && (
        <fieldset class="fields">
          <legend>{words.columnsAre[locale]}</legend>
          {read.columns.map(({ index, name, values }, at) => (
            <div key={index} class="field">
              <label for={`${id}-column-${index}`}>{columnName(name, index, locale)}</label>
              <select
                id={`${id}-column-${index}`}
                name={`${id}-column-${index}`}
                value={read.roles[at]}
                onChange={({ currentTarget: { value } }) => say(String(index), value)}
              >
                {Object.entries(declared.roles).map(([role, label]) => (
                  <option key={role} value={role} selected={role === read.roles[at]}>
                    {label[locale]}
                  </option>
                ))}
              </select>
              <p class="field-note">
                {words.for[locale]} {values.slice(0, 2).filter(Boolean).map(shortened).join(' · ')}
              </p>
            </div>
          ))}
        </fieldset>
      )}
    </>
  )
}

/** A column by its header, or by its place. */
export const columnName = (name: string, index: number, locale: Locale): string =>
  name || `${words.column[locale]} ${index + 1}`

const shortened = (cell: string): string => (cell.length > 24 ? `${cell.slice(0, 23)}…` : cell)
