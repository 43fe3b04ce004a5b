import { useComputed } from '@preact/signals'
import type { Locale } from '../../i18n/locale.ts'
import { explainColumn } from '../../ingest/monthly/column-sentences.ts'
import type { MonthlyTable as Monthly } from '../../ingest/monthly/read.ts'
import { ROLE_NAMES } from '../../ingest/monthly/role-names.ts'
import { MONTHLY_ROLES } from '../../ingest/monthly/roles.ts'
import { setCurrency, setTable } from '../../workbook/actions.ts'
import { CURRENCIES, type Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { NotationChoices } from '../parts/notation-choices.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { useWorkbook } from '../parts/use-workbook.ts'
import { TABLE_ID } from './source.tsx'
import { currencyOffer, words } from './words.ts'

interface Props {
  readonly monthly: Monthly
  readonly table: Table
  readonly store: Store
  readonly locale: Locale
}

/** A header longer than this is no name, and thousands of characters would stop the page. */
const LONGEST = 80
/** Columns in which a table of months has room; the first of a broken one are enough to see it. */
const SHOWN = 40

/** How every column was read, and why; each with a way to correct it. */
export function Reading({ monthly, table, store, locale }: Props) {
  const change = (changes: Partial<Table>) => {
    setTable(store, TABLE_ID, { ...table, ...changes })
  }
  const { state } = useWorkbook()
  const currency = useComputed(() => state.value.currency).value
  const named = new Set(monthly.columns.flatMap(one => one.currency ?? []))
  const offer =
    named.size === 1 && !named.has(currency) ? CURRENCIES.find(one => named.has(one)) : undefined
  const hasDates = monthly.columns.some(({ dates }) => dates && dates.ambiguous > 0)
  return (
    <section class="how-read" aria-labelledby="mt-reading">
      <h4 id="mt-reading">{words.reading[locale]}</h4>
      <Scroll label={words.reading[locale]}>
        <table class="columns-read">
          <thead>
            <tr>
              <th scope="col">{words.column[locale]}</th>
              <th scope="col">{words.role[locale]}</th>
              <th scope="col">{words.why[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {monthly.columns.slice(0, SHOWN).map(column => (
              <tr key={column.index}>
                <th scope="row">{column.header.slice(0, LONGEST) || column.index + 1}</th>
                <td>
                  <select
                    name={`role-${column.index}`}
                    aria-label={`${words.role[locale]}: ${column.header.slice(0, LONGEST) || column.index + 1}`}
                    value={column.role ?? 'none'}
                    onChange={event =>
                      change({
                        roles: { ...table.roles, [column.index]: event.currentTarget.value }
                      })
                    }
                  >
                    {MONTHLY_ROLES.map(role => (
                      <option key={role} value={role} selected={role === column.role}>
                        {ROLE_NAMES[role][locale]}
                      </option>
                    ))}
                    <option value="none" selected={column.role === null}>
                      {words.unused[locale]}
                    </option>
                  </select>
                </td>
                <td>{explainColumn(column, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {offer && (
        <p class="tools-row">
          <button
            class="button"
            type="button"
            name="table-currency"
            onClick={() => setCurrency(store, offer)}
          >
            {currencyOffer(offer, locale)}
          </button>
        </p>
      )}
      <NotationChoices
        name="table"
        table={table}
        hasDates={hasDates}
        onChange={change}
        locale={locale}
      />
    </section>
  )
}
