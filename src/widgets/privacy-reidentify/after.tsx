import { useState } from 'preact/hooks'
import { attributeName } from '../../charts/reidentify-words.ts'
import type { DataTable } from '../../charts/spec.ts'
import type { Locale } from '../../i18n/locale.ts'
import { cellAt, type OpenColumn } from '../../ingest/open/model.ts'
import { inSlices } from '../../ingest/work/steps.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import { saveCsv } from '../parts/save-as.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Meter } from './declaration.ts'
import { releasedColumns, releasedCsv } from './released.ts'
import { DEFINITIONS, words } from './words.ts'

/** Rows that are listed at first. */
const FIRST = 8
/** Longer cells are cut in a preview. */
const LONGEST = 60

/** The rows that are alone, the table that would be released, and what the words mean. */
export function After({
  result,
  page: { locale }
}: {
  readonly result: Meter
  readonly page: MoneyPage
}) {
  const [all, setAll] = useState(false)
  const [saved, setSaved] = useState('')
  const { alone } = result.found
  const save = async () => {
    const name = `${words.file[locale]}.csv`
    const csv = await inSlices(releasedCsv(result, locale), () => false)
    saveCsv(name, csv ?? '')
    setSaved(`${words.saved[locale]} ${name}`)
  }
  return (
    <section>
      {alone.length > 0 && (
        <>
          <ChartTable
            locale={locale}
            table={aloneTable(result, locale, all ? alone.length : FIRST)}
          />
          {!all && alone.length > FIRST && (
            <button class="button" type="button" onClick={() => setAll(true)}>
              {words.more[locale]} ({alone.length})
            </button>
          )}
        </>
      )}
      {result.found.now.rows > 0 && (
        <>
          <ChartTable locale={locale} table={releasedTable(result, locale)} />
          <div class="tools-row">
            <button class="button" type="button" onClick={() => void save()}>
              {words.save[locale]}
            </button>
            <span role="status">{saved}</span>
          </div>
        </>
      )}
      <details class="widget-more">
        <summary>{words.defined[locale]}</summary>
        <dl>
          {DEFINITIONS.map(({ term, text }) => (
            <div key={term.en}>
              <dt>
                <strong>{term[locale]}</strong>
              </dt>
              <dd>{text[locale]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

const shortened = (cell: string): string =>
  cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell

function aloneTable({ table, found }: Meter, locale: Locale, most: number): DataTable {
  return {
    caption: words.alone[locale],
    columns: [
      { label: words.line[locale], style: { kind: 'integer' } },
      ...found.attributes.map(one => ({ label: attributeName(one, locale) }))
    ],
    rows: found.alone
      .slice(0, most)
      .map(row => [
        table.lines[row] as number,
        ...found.attributes.map(({ index }) =>
          shortened(cellAt(table.columns.find(one => one.index === index) as OpenColumn, row))
        )
      ])
  }
}

function releasedTable(result: Meter, locale: Locale): DataTable {
  const columns = releasedColumns(result, locale)
  return {
    caption: words.released[locale],
    columns: columns.map(({ name }) => ({ label: name })),
    rows: Array.from(result.found.released.rows.slice(0, FIRST), row =>
      columns.map(({ cell }) => shortened(cell(row)))
    )
  }
}
