import type { Locale } from '../../i18n/locale.ts'
import type { RoleChoices } from '../../ingest/columns.ts'
import { ROLES } from '../../ingest/header.ts'
import type { MonthlyOptions } from '../../ingest/monthly.ts'
import type { Table } from '../../workbook/state.ts'

/** Beside the columns' roles: the order of day and month that the reader chose. */
export const DATE_ORDER = 'date-order'

const KNOWN: ReadonlySet<string> = new Set([...ROLES, 'none'])

/** The reader's corrections as ingest takes them; what storage holds beyond them is left out. */
export function choicesOf({ roles, notation }: Table, locale: Locale): MonthlyOptions {
  const columns = Object.entries(roles).filter(
    ([column, role]) => /^\d{1,3}$/.test(column) && KNOWN.has(role)
  )
  const order = roles[DATE_ORDER]
  return {
    locale,
    roles: Object.fromEntries(columns) as unknown as RoleChoices,
    decimal: notation ?? undefined,
    dayFirst: order === 'day-first' ? true : order === 'month-first' ? false : undefined
  }
}
