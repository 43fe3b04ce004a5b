import { useState } from 'preact/hooks'
import { partnersOf } from '../../analysis/customer-record/join.ts'
import { SOURCES } from '../../analysis/customer-record/model.ts'
import { nameOf } from '../../charts/names.ts'
import { SOURCE_NAMES } from '../../charts/record-names.ts'
import type { DataTable } from '../../charts/spec.ts'
import { setOption } from '../../workbook/actions.ts'
import { fieldId } from '../fields/field.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import { saveCsv } from '../parts/save-as.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { ALONE_WHY, afterWords as words } from './after-words.ts'
import { ID } from './choose.ts'
import type { Props } from './record-card.tsx'
import type { Records } from './result.ts'
import { recordsCsv } from './to-csv.ts'

const WITH_SOURCES = fieldId(ID, 'sources')
/** Rows without a partner that are listed at first, and at most. */
const [FIRST, MOST] = [10, 500]

/** How rows were joined, which were not, and the records to take away. */
export function After({ result, page, state, store }: Props) {
  const [all, setAll] = useState(false)
  const [saved, setSaved] = useState('')
  const { locale } = page
  const withSources = state.options[WITH_SOURCES] === 'yes'
  const { alone } = result.joined
  const save = () => {
    const name = `${words.file[locale]}.csv`
    saveCsv(name, recordsCsv(result, withSources, locale))
    setSaved(`${words.saved[locale]} ${name}`)
  }
  return (
    <section>
      <ChartTable locale={locale} table={joinTable(result, page)} />
      <p class="field-help">{words.compared[locale]}</p>
      {alone.length > 0 && (
        <details class="widget-more">
          <summary>
            {words.without[locale]} ({alone.length})
          </summary>
          <ChartTable locale={locale} table={aloneTable(result, page, all ? MOST : FIRST)} />
          {!all && alone.length > FIRST && (
            <button class="button" type="button" onClick={() => setAll(true)}>
              {words.showMore[locale]} ({Math.min(MOST, alone.length)})
            </button>
          )}
        </details>
      )}
      <h4 class="record-take">{words.take[locale]}</h4>
      <p class="field-help">{words.takeHelp[locale]}</p>
      <div class="tools-row">
        <button class="button" type="button" onClick={save}>
          {words.save[locale]}
        </button>
        <label class="record-sources">
          <input
            type="checkbox"
            name={WITH_SOURCES}
            checked={withSources}
            onChange={({ currentTarget: { checked } }) =>
              setOption(store, WITH_SOURCES, checked ? 'yes' : null)
            }
          />{' '}
          {words.withSources[locale]}
        </label>
        <span role="status">{saved}</span>
      </div>
    </section>
  )
}

function joinTable({ joined }: Records, { locale }: MoneyPage): DataTable {
  const style = { kind: 'integer' } as const
  const numbers = ['rows', 'partnered', 'alone', 'keyless', 'otherName'] as const
  return {
    caption: words.joined[locale],
    columns: [
      { label: words.source[locale] },
      ...numbers.map(id => ({ label: words[id][locale], style }))
    ],
    rows: SOURCES.map(source => {
      const found = partnersOf(joined, source)
      return [SOURCE_NAMES[source][locale], ...numbers.map(id => found[id])]
    })
  }
}

function aloneTable({ joined }: Records, { locale }: MoneyPage, most: number): DataTable {
  return {
    caption: words.without[locale],
    columns: [
      { label: words.source[locale] },
      { label: words.line[locale], style: { kind: 'integer' } },
      { label: words.who[locale] },
      { label: words.why[locale] }
    ],
    rows: joined.alone
      .slice(0, most)
      .map(({ source, row, why }) => [
        ...[SOURCE_NAMES[source][locale], row.line],
        ...[nameOf(row.name || row.email || row.phone || row.id, locale), ALONE_WHY[why][locale]]
      ])
  }
}
