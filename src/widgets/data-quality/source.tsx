import type { QualityReport } from '../../analysis/data-quality/report.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { CONTACT_COLUMNS } from '../../ingest/contacts/columns.ts'
import { setTable } from '../../workbook/actions.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { ColumnChoices } from '../declared/column-choices.tsx'
import { words as tables } from '../declared/words.ts'
import { Choice } from '../parts/choice.tsx'
import { TableSource } from '../parts/table-source.tsx'
import { ID } from './fields.ts'
import { holdLarge, large } from './session.ts'
import { words } from './words.ts'

interface Props {
  readonly table: Table
  readonly sample: Table
  readonly report: QualityReport
  readonly onOpen: () => void
  readonly store: Store
  readonly locale: Locale
}

/** Where the contacts come from, and how their columns were read. */
export function ContactsSource({ table, sample, report, onOpen, store, locale }: Props) {
  const held = large.value
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const own = held ?? table
  const change = (changes: Partial<Pick<Table, 'roles' | 'dates'>>) => {
    if (held) large.value = { ...held, ...changes, key: `${held.key}.` }
    else setTable(store, ID, { ...table, ...changes })
  }
  const name = (held?.name ?? '') || words.pasted[locale]
  return (
    <details class="widget-more listed-table" onToggle={onOpen}>
      <summary>
        {!held && table === sample ? words.sample[locale] : words.yours[locale]}:{' '}
        {whole(report.rows)} {tables[report.rows === 1 ? 'row' : 'rows'][locale]}.{' '}
        {words.change[locale]}
      </summary>
      {held && (
        <p class="widget-note ask" role="status">
          <strong>{name}</strong> {words.held[locale]}{' '}
          <button
            class="button"
            type="button"
            onClick={() => {
              large.value = undefined
            }}
          >
            {words.letGo[locale]}
          </button>
        </p>
      )}
      <TableSource
        id={ID}
        beginning
        names={{ box: `${ID}-rows`, file: `${ID}-table-file` }}
        table={table}
        sample={sample}
        label={words.label[locale]}
        help={words.help[locale]}
        store={store}
        locale={locale}
        onLarge={file => holdLarge(file.name, file)}
      />
      {readingNotes(report, locale).map(note => (
        <p key={note} class="widget-note ask" role="status">
          {note}
        </p>
      ))}
      <ColumnChoices
        id={ID}
        columns={report.columns}
        specs={CONTACT_COLUMNS}
        roles={own.roles}
        onRoles={roles => change({ roles })}
        locale={locale}
      />
      <Choice
        name={`${ID}-dates`}
        legend={words.dates[locale]}
        value={own.dates ?? 'read'}
        options={[
          { value: 'read', label: words.byItself[locale] },
          { value: 'day-first', label: words.dayFirst[locale] },
          { value: 'month-first', label: words.monthFirst[locale] }
        ]}
        onChange={value => change({ dates: value === 'read' ? null : value })}
      />
    </details>
  )
}

/** What is odd about how the table was read. */
function readingNotes(
  { unread, totals, cut, hasHeader, undecidedDates, rows }: QualityReport,
  locale: Locale
) {
  const en = locale === 'en'
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  return [
    ...(undecidedDates ? [words.undecided[locale]] : []),
    ...(hasHeader
      ? []
      : [
          en
            ? 'No header was found: say below what the columns are.'
            : 'No se ha encontrado cabecera: di abajo qué es cada columna.'
        ]),
    ...(unread > 0
      ? [
          en
            ? `${whole(unread)} rows at the end were not read: ${whole(rows)} fit here.`
            : `No se han leído ${whole(unread)} filas del final: aquí caben ${whole(rows)}.`
        ]
      : []),
    ...(totals > 0
      ? [
          en
            ? `Rows that say “total” are nobody, and were left out: ${whole(totals)}.`
            : `Las filas que dicen «total» no son nadie y se han dejado fuera: ${whole(totals)}.`
        ]
      : []),
    ...(cut > 0
      ? [
          en
            ? `Cells or rows longer than 10,000 characters or 200 columns, which were cut there: ${whole(cut)}.`
            : `Celdas o filas de más de 10.000 caracteres o 200 columnas, que se han cortado ahí: ${whole(cut)}.`
        ]
      : [])
  ]
}
