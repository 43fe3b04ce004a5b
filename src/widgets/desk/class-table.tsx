import { useState } from 'preact/hooks'
import type {
  Cell,
  ColumnView,
  Order,
  Overview,
  Row,
  Rows,
  View
} from '../../classroom/overview.ts'
import { overrideKey, type Settings } from '../../classroom/settings.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Scroll } from '../parts/scroll.tsx'
import { told, words } from './words.ts'

interface Props {
  readonly overview: Overview
  readonly rows: Rows
  readonly view: View
  readonly settings: Settings
  readonly locale: Locale
  /** Absent where nothing can be changed: the example. */
  readonly onLook?: (view: View) => void
  readonly onChange?: (settings: Settings) => void
}

const ORDERS = { name: 'byName', best: 'byBest', worst: 'byWorst', handed: 'byHanded' } as const

/** Participants by parts: each answer as typed, its verdict and credit. A page of rows at a time. */
export function ClassTable({ overview, rows, view, settings, locale, onLook, onChange }: Props) {
  const { columns, most } = overview
  const last = rows.from + rows.rows.length
  const amount = (value: number) => formatNumber(value, locale, { kind: 'number' })
  return (
    <section class="class-table" aria-labelledby="class-table-title">
      <h3 id="class-table-title">{words.table[locale]}</h3>
      {onLook && (
        <p class="tools-row">
          <label>
            {words.order[locale]}{' '}
            <select
              name="desk-order"
              value={view.order}
              onChange={event =>
                onLook({ ...view, order: event.currentTarget.value as Order, from: 0 })
              }
            >
              {Object.entries(ORDERS).map(([order, word]) => (
                <option key={order} value={order}>
                  {words[word][locale]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.search[locale]}{' '}
            <input
              type="text"
              name="desk-search"
              autocomplete="off"
              value={view.search}
              onInput={event => onLook({ ...view, search: event.currentTarget.value, from: 0 })}
            />
          </label>
        </p>
      )}
      <Scroll label={words.table[locale]}>
        <table class="desk-rows">
          <thead>
            <tr>
              <th scope="col">{words.name[locale]}</th>
              <th scope="col" class="number">
                {words.points[locale]} / {amount(most)}
              </th>
              {columns.map(column => (
                <th key={column.key} scope="col" title={column.ask[locale]}>
                  <span class="asked">{column.ask[locale]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.rows.map(row => (
              <tr key={row.who} data-who={row.who}>
                <th scope="row">
                  {row.name || row.id} <small>{row.name ? row.id : ''}</small>
                </th>
                <td class="number">
                  <data data-metric="points" data-value={String(row.points)} value={row.points}>
                    {amount(row.points)}
                  </data>
                </td>
                {row.cells.map((cell, at) => (
                  <Answer
                    key={columns[at]?.key}
                    cell={cell}
                    row={row}
                    column={columns[at] as ColumnView}
                    locale={locale}
                    settings={settings}
                    onChange={onChange}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {onLook && (
        <p class="tools-row">
          <button
            class="button"
            type="button"
            name="desk-before"
            aria-disabled={rows.from === 0}
            onClick={() =>
              rows.from > 0 && onLook({ ...view, from: Math.max(0, rows.from - view.size) })
            }
          >
            {words.before[locale]}
          </button>
          <button
            class="button"
            type="button"
            name="desk-after"
            aria-disabled={last >= rows.found}
            onClick={() => last < rows.found && onLook({ ...view, from: rows.from + view.size })}
          >
            {words.after[locale]}
          </button>
          <span role="status">
            {rows.found > 0 ? told.page(rows.from + 1, last, rows.found, locale) : '0'}
          </span>
        </p>
      )}
    </section>
  )
}

interface AnswerProps {
  readonly cell: Cell
  readonly row: Row
  readonly column: ColumnView
  readonly locale: Locale
  readonly settings: Settings
  readonly onChange: ((settings: Settings) => void) | undefined
}

const CREDITS = [
  ['1', 'full'],
  ['0.5', 'half'],
  ['0', 'none']
] as const

function Answer({ cell, row, column, locale, settings, onChange }: AnswerProps) {
  const [open, setOpen] = useState(false)
  const { text, typed, outcome, credit, corrected } = cell
  const key = overrideKey(row.who, column.key)
  const correct = (value: string) => {
    const { [key]: _, ...others } = settings.overrides
    const overrides = value === '' ? others : { ...others, [key]: Number(value) }
    onChange?.({ ...settings, overrides })
    setOpen(false)
  }
  const verdict =
    text === ''
      ? words.noAnswer[locale]
      : outcome === undefined
        ? words.notMarked[locale]
        : cell.verdict
  const said = corrected
    ? `${words.byHand[locale]}: ${formatNumber(credit ?? 0, locale, { kind: 'number' })}`
    : verdict
  return (
    <td data-column={column.key} data-credit={credit ?? ''} data-outcome={outcome}>
      <span class="typed" title={typed}>
        {typed || '–'}
      </span>{' '}
      {onChange ? (
        <button
          type="button"
          class="link-button"
          aria-expanded={open}
          aria-label={`${words.correct[locale]}: ${row.name || row.id}, ${column.ask[locale]}, ${said}`}
          onClick={() => setOpen(!open)}
        >
          {mark(credit)} {said}
        </button>
      ) : (
        <small>
          {mark(credit)} {said}
        </small>
      )}
      {open && onChange && (
        <select
          name="desk-credit"
          aria-label={words.credit[locale]}
          value={corrected ? String(credit) : ''}
          onChange={event => correct(event.currentTarget.value)}
        >
          <option value="">{words.asMarked[locale]}</option>
          {CREDITS.map(([value, word]) => (
            <option key={value} value={value}>
              {words[word][locale]}
            </option>
          ))}
        </select>
      )}
    </td>
  )
}

/** The credit as a sign, which the words beside it repeat. */
const mark = (credit: number | null): string =>
  credit === null ? '?' : credit === 1 ? '✓' : credit === 0 ? '✗' : '½'
