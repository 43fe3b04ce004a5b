import { useEffect } from 'preact/hooks'
import type { TableCard } from '../../engine/engine.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { LIMITS } from '../../ingest/transactions/limits.ts'
import { Facts } from '../parts/facts.tsx'
import { Shell } from '../parts/shell.tsx'
import { usePage, useWorkbook } from '../parts/use-workbook.ts'
import { showDay } from '../table/describe.ts'
import { correctTable, desk, restoreTable } from '../table/desk.ts'
import { IntakeForm } from '../table/intake.tsx'
import { TableBar } from '../table/table-bar.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { Doubts } from './doubts.tsx'
import { KeptList } from './kept-list.tsx'
import { RowErrors } from './row-errors.tsx'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
  readonly sample: TableCard
}

/** The reader's table of transactions: brought, read, corrected, kept. Every widget of the page uses it. */
export function Transactions({ locale, sample }: Props) {
  const { state, live, store } = useWorkbook()
  const page = usePage(state, locale).value
  // A table may be in use before this widget wakes; its first render has to be the one that was built.
  const own = live.value ? desk.table.value : undefined
  const card = own ?? sample
  const { report } = card
  useEffect(() => restoreTable(locale), [])
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const limits = words.limits[locale]
    .replace('{rows}', whole(LIMITS.rows))
    .replace('{bytes}', whole(LIMITS.bytes / 1e6))
    .replace('{cells}', whole(LIMITS.workbookCells))
  const money = { kind: 'money', digits: 0 } as const
  const integer = { kind: 'integer' } as const
  return (
    <Shell
      id="transactions"
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
    >
      <IntakeForm id="transactions" locale={locale} />
      <p class="field-help">{limits}</p>
      <TableBar id="transactions" own={own} sample={sample} busy={false} locale={locale} bare />
      <KeptList locale={locale} live={live.value} />
      <Facts
        page={page}
        facts={[
          { metric: 'rows', label: words.rows[locale], value: report.rows, style: integer },
          {
            metric: 'customers',
            label: words.customers[locale],
            value: report.customers,
            style: integer
          },
          { metric: 'revenue', label: words.revenue[locale], value: report.revenue, style: money },
          {
            metric: 'refunds',
            label: words.refunds[locale],
            value: report.refunds.rows,
            style: integer
          },
          ...(report.contacts > 0
            ? [
                {
                  metric: 'contacts',
                  label: words.contacts[locale],
                  value: report.contacts,
                  style: integer
                }
              ]
            : []),
          {
            metric: 'row-errors',
            label: words.errors[locale],
            value: report.errors.count,
            style: integer
          },
          { metric: 'blank', label: words.blank[locale], value: report.blank, style: integer },
          { metric: 'totals', label: words.totals[locale], value: report.totals, style: integer },
          ...(['from', 'to'] as const).flatMap(end => {
            const day = report[end]
            return day === null
              ? []
              : [
                  {
                    metric: `${end}-day`,
                    label: words[end][locale],
                    value: day,
                    style: integer,
                    shown: showDay(day, locale)
                  }
                ]
          })
        ]}
      />
      <Doubts
        report={report}
        page={page}
        store={store}
        onCorrect={own && (change => void correctTable(change(card.corrections), locale))}
      />
      {/* The sample is read as it is meant: only a table of the reader's can be corrected. */}
      <ColumnsForm
        card={card}
        onCorrect={own && (next => void correctTable(next, locale))}
        locale={locale}
      />
      <RowErrors card={card} locale={locale} />
    </Shell>
  )
}
