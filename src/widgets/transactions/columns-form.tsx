import type { TableCard } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Corrections } from '../../ingest/transactions/reading.ts'
import type { TransactionRole } from '../../ingest/transactions/transactions.ts'
import { Choice } from '../parts/choice.tsx'
import { ColumnRoles } from '../table/column-roles.tsx'
import { words as tableWords } from '../table/words.ts'
import { words } from './words.ts'

interface Props {
  readonly card: TableCard
  /** Undefined for a table that cannot be corrected. */
  readonly onCorrect: ((corrections: Corrections) => void) | undefined
  readonly locale: Locale
}

/** What each column was taken for, with the first cells; each can be corrected. */
export function ColumnsForm({ card: { report, corrections }, onCorrect, locale }: Props) {
  const { columns, numbers, dates, header } = report
  return (
    <section aria-labelledby="transactions-columns">
      <h4 id="transactions-columns">{tableWords.howRead[locale]}</h4>
      <ColumnRoles
        columns={columns}
        locale={locale}
        {...(onCorrect
          ? {
              onRole: (index: number, role: TransactionRole) =>
                onCorrect({ ...corrections, roles: { ...corrections.roles, [index]: role } })
            }
          : {})}
      />
      {onCorrect && (
        <div class="choices">
          <Choice
            name="transactions-decimal"
            legend={tableWords.numbers[locale]}
            value={numbers.decimal}
            options={[
              { value: '.', label: tableWords.point[locale] },
              { value: ',', label: tableWords.comma[locale] }
            ]}
            onChange={decimal => onCorrect({ ...corrections, decimal })}
          />
          {dates.order && (
            <Choice
              name="transactions-dates"
              legend={tableWords.dates[locale]}
              value={dates.order}
              options={[
                { value: 'day-first', label: tableWords.dayFirst[locale] },
                { value: 'month-first', label: tableWords.monthFirst[locale] }
              ]}
              onChange={order => onCorrect({ ...corrections, dates: order })}
            />
          )}
          <Choice
            name="transactions-header"
            legend={words.header[locale]}
            value={header ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: words.headerYes[locale] },
              { value: 'no', label: words.headerNo[locale] }
            ]}
            onChange={choice => onCorrect({ ...corrections, header: choice === 'yes' })}
          />
        </div>
      )}
    </section>
  )
}
