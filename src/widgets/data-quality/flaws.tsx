import { useMemo } from 'preact/hooks'
import type { QualityReport } from '../../analysis/data-quality/report.ts'
import { FAULT_NAMES, fieldName } from '../../charts/quality-names.ts'
import type { DataTable } from '../../charts/spec.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { words } from './words.ts'

/** Rows of a kind that are named. */
const EXAMPLES = 3

interface Props {
  readonly report: QualityReport
  readonly page: MoneyPage
}

const integer = { kind: 'integer' } as const

/** What each column is like, and each kind of fault in it with examples. */
export function Flaws({ report, page: { locale } }: Props) {
  const [fields, faults] = useMemo((): [DataTable, DataTable] => {
    const examples = (field: string, fault: string) =>
      report.flaws
        .filter(flaw => flaw.field === field && flaw.fault === fault)
        .slice(0, EXAMPLES)
        .map(({ line, text }) => `${line}: ${text}`)
        .join(' · ')
    return [
      {
        caption: words.flaws[locale],
        columns: [
          { label: words.field[locale] },
          { label: words.filled[locale], style: integer },
          { label: words.emptyCells[locale], style: integer },
          { label: words.cannot[locale], style: integer }
        ],
        rows: report.fields.map(({ field, filled, missing, invalid }) => [
          fieldName(field)[locale],
          filled,
          missing,
          invalid
        ])
      },
      {
        caption: words.cannot[locale],
        columns: [
          { label: words.field[locale] },
          { label: words.fault[locale] },
          { label: words.count[locale], style: integer },
          { label: `${words.example[locale]} (${words.line[locale].toLowerCase()}: …)` }
        ],
        rows: report.faults.map(({ field, fault, count }) => [
          fieldName(field)[locale],
          FAULT_NAMES[fault][locale],
          count,
          examples(field, fault)
        ])
      }
    ]
  }, [report, locale])
  return (
    <section class="quality-flaws">
      <ChartTable table={fields} locale={locale} />
      {report.faults.length > 0 && <ChartTable table={faults} locale={locale} />}
    </section>
  )
}
