import type { Locale } from '../../i18n/locale.ts'
import type { RoleChoices } from '../../ingest/monthly/columns.ts'
import type { MonthlyOptions } from '../../ingest/monthly/read.ts'
import { MONTHLY_ROLES } from '../../ingest/monthly/roles.ts'
import type { Table } from '../../workbook/state.ts'

const KNOWN: ReadonlySet<string> = new Set([...MONTHLY_ROLES, 'none'])

/** The reader's corrections as ingest takes them; what storage holds beyond them is left out. */
export function choicesOf({ roles, notation, dates }: Table, locale: Locale): MonthlyOptions {
  const columns = Object.entries(roles).filter(
    ([column, role]) => /^\d{1,3}$/.test(column) && KNOWN.has(role)
  )
  return {
    locale,
    roles: Object.fromEntries(columns) as unknown as RoleChoices,
    decimal: notation ?? undefined,
    dayFirst: dates === null ? undefined : dates === 'day-first'
  }
}
