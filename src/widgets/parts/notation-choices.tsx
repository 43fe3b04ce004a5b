import type { Locale } from '../../i18n/locale.ts'
import type { Table } from '../../workbook/state.ts'
import { Choice } from './choice.tsx'
import { tableWords as words } from './table-words.ts'

interface Props {
  /** The names of the choices begin so. */
  readonly name: string
  readonly table: Table
  /** The table has dates that could be read in either order. */
  readonly hasDates: boolean
  readonly onChange: (change: Partial<Pick<Table, 'notation' | 'dates'>>) => void
  readonly locale: Locale
}

/** How the numbers and dates of a small table are written, where the reader knows better. */
export function NotationChoices({ name, table, hasDates, onChange, locale }: Props) {
  return (
    <div class="choices">
      <Choice
        name={`${name}-decimal`}
        legend={words.decimals[locale]}
        value={table.notation ?? 'read'}
        options={[
          { value: 'read', label: words.byItself[locale] },
          { value: '.', label: words.point[locale] },
          { value: ',', label: words.comma[locale] }
        ]}
        onChange={value => onChange({ notation: value === 'read' ? null : value })}
      />
      {hasDates && (
        <Choice
          name={`${name}-dates`}
          legend={words.dates[locale]}
          value={table.dates ?? 'read'}
          options={[
            { value: 'read', label: words.byItself[locale] },
            { value: 'day-first', label: words.dayFirst[locale] },
            { value: 'month-first', label: words.monthFirst[locale] }
          ]}
          onChange={value => onChange({ dates: value === 'read' ? null : value })}
        />
      )}
    </div>
  )
}
