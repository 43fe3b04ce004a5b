import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { TableCard } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { TransactionRole } from '../../ingest/transactions/transactions.ts'
import type { SqlAnalysis, SqlParams } from '../../sql/analyses.ts'
import type { Written } from '../../sql/names.ts'
import { copy } from '../../workbook/text.ts'
import { warehouseWords as words } from './warehouse-words.ts'

const DIALECTS = [
  ['duckdb', 'DuckDB'],
  ['postgresql', 'PostgreSQL'],
  ['spark', 'Spark SQL'],
  ['bigquery', 'BigQuery']
] as const

interface Props<K extends SqlAnalysis> {
  readonly analysis: K
  readonly params: ReadonlySignal<SqlParams[K]>
  readonly card: ReadonlySignal<TableCard>
  readonly locale: Locale
  /** A place to paste the result back, where the widget can show it. */
  readonly children?: ComponentChildren
}

/** The reader's own names of the columns, as they stand in the table in use. */
function namesOf({ name, report }: TableCard, table: string, written: Written | undefined) {
  const header = (role: TransactionRole) =>
    report.columns.find(column => column.role === role)?.header || undefined
  const optional = (['order', 'channel', 'group', 'margin', 'product', 'contact'] as const).flatMap(
    role => {
      const found = header(role)
      return found === undefined ? [] : [[role, found] as const]
    }
  )
  const date = header('date')
  return {
    table: table.trim() || name.replace(/\.[^.]*$/, ''),
    customer: header('customer') ?? 'customer',
    amount: header('amount') ?? 'amount',
    ...(date === undefined ? {} : { date }),
    ...(written ? { written } : {}),
    ...Object.fromEntries(optional)
  }
}

/** How the file writes what a database would not take for a date or a number; undefined if it would. */
function writtenOf({ report: { dates, numbers } }: TableCard): Written | undefined {
  const { order } = dates
  if (order === null && !numbers.asText) return undefined
  return {
    ...(order === null ? {} : { dates: order }),
    ...(numbers.asText ? { decimal: numbers.decimal } : {})
  }
}

/** Quantity and unit price stand for the amount. */
const byUnit = ({ report: { columns } }: TableCard): boolean =>
  columns.some(({ role }) => role === 'price') && !columns.some(({ role }) => role === 'amount')

/** The analysis as SQL for the reader's warehouse, with the parameters as they stand in the widget. */
export function Warehouse<K extends SqlAnalysis>({
  analysis,
  params,
  card,
  locale,
  children
}: Props<K>) {
  const open = useSignal(false)
  const dialect = useSignal<(typeof DIALECTS)[number][0]>('duckdb')
  const table = useSignal('')
  const asText = useSignal(true)
  const sql = useSignal('')
  const said = useSignal('')
  useSignalEffect(() => {
    if (!open.value) return
    const written = asText.value ? writtenOf(card.value) : undefined
    const wanted = [params.value, namesOf(card.value, table.value, written), dialect.value] as const
    said.value = ''
    void Promise.all([import('../../sql/sql-for.ts'), import('../../sql/dialects/all.ts')]).then(
      ([{ sqlFor }, { DIALECTS: all }]) => {
        const [asked, names, id] = wanted
        if (dialect.peek() !== id) return
        sql.value = sqlFor(analysis, asked, names, all[id], locale)
      }
    )
  })
  const id = `${analysis}-sql`
  return (
    <details
      class="widget-more"
      onToggle={event => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>{words.title[locale]}</summary>
      <p class="widget-note">
        {words.intro[locale]}
        {byUnit(card.value) ? ` ${words.byUnit[locale]}` : ''}
      </p>
      <div class="fields">
        <div class="field">
          <label for={`${id}-dialect`}>{words.dialect[locale]}</label>
          <select
            id={`${id}-dialect`}
            name={`${id}-dialect`}
            value={dialect.value}
            onChange={({ currentTarget: { value } }) => {
              dialect.value = DIALECTS.find(([id]) => id === value)?.[0] ?? 'duckdb'
            }}
          >
            {DIALECTS.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-table`}>{words.table[locale]}</label>
          <input
            id={`${id}-table`}
            name={`${id}-table`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={table.value}
            placeholder="schema.orders"
            onInput={event => {
              table.value = event.currentTarget.value
            }}
          />
        </div>
      </div>
      {writtenOf(card.value) && (
        <p class="field">
          <label>
            <input
              type="checkbox"
              name={`${id}-written`}
              checked={asText.value}
              onChange={({ currentTarget }) => {
                asText.value = currentTarget.checked
              }}
            />{' '}
            {words.asText[locale]}
          </label>
        </p>
      )}
      <textarea
        class="sql"
        name={`${id}-text`}
        aria-label={words.title[locale]}
        readOnly
        rows={14}
        wrap="off"
        spellcheck={false}
        value={sql.value}
      />
      <div class="tools-row">
        <button
          class="button"
          type="button"
          onClick={() =>
            void copy(navigator.clipboard, sql.value).then(problem => {
              said.value = problem ? words.byHand[locale] : words.copied[locale]
            })
          }
        >
          {words.copy[locale]}
        </button>
        <span role="status">{said.value}</span>
      </div>
      {children}
    </details>
  )
}
