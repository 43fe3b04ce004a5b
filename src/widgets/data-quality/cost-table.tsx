import { useMemo } from 'preact/hooks'
import { totalOf } from '../../analysis/data-quality/cost.ts'
import type { QualityReport } from '../../analysis/data-quality/report.ts'
import { COST_NAMES } from '../../charts/quality-names.ts'
import type { DataTable } from '../../charts/spec.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** The sum of what bad rows cost, line by line, before and after. */
export function CostTable({
  report: { before, after },
  page: { locale, currency }
}: {
  readonly report: QualityReport
  readonly page: MoneyPage
}) {
  const table = useMemo((): DataTable => {
    const money = { kind: 'money', currency, digits: 2 } as const
    const count = { kind: 'number', digits: 1 } as const
    return {
      caption: words.price[locale],
      columns: [
        { label: words.fault[locale] },
        { label: words.count[locale], style: count },
        { label: words.each[locale], style: money },
        { label: words.total[locale], style: money },
        { label: words.after[locale], style: money }
      ],
      rows: [
        ...before.costs.map(({ id, count, each, total }, at) => [
          ...[COST_NAMES[id][locale], count, each, total],
          (after.costs[at]?.total ?? 0) + 0
        ]),
        [words.total[locale], null, null, totalOf(before.costs), totalOf(after.costs) + 0]
      ]
    }
  }, [before, after, locale, currency])
  return (
    <>
      <ChartTable table={table} locale={locale} />
      <p class="field-help">{words.priceHelp[locale]}</p>
    </>
  )
}
