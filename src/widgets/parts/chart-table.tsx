import { useMemo } from 'preact/hooks'
import type { DataTable } from '../../charts/spec.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Scroll } from './scroll.tsx'

interface Props {
  readonly table: DataTable
  readonly locale: Locale
}

/** The numbers behind a chart. */
export function ChartTable({ table, locale }: Props) {
  // The same element again tells Preact that nothing below has changed.
  return useMemo(() => rendered(table, locale), [table, locale])
}

function rendered(table: DataTable, locale: Locale) {
  return (
    <Scroll label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                key={column.label}
                scope="col"
                class={isNumeric(table, index) ? 'number' : undefined}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, index) => (
                <td key={index} class={typeof cell === 'number' ? 'number' : undefined}>
                  {cell === null
                    ? '–'
                    : typeof cell === 'number'
                      ? formatNumber(
                          cell,
                          locale,
                          table.columns[index]?.style ?? { kind: 'number' }
                        )
                      : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** True of a column whose cells are numbers: its heading stands over them. */
const isNumeric = (table: DataTable, index: number): boolean =>
  table.rows.some(row => typeof row[index] === 'number')
