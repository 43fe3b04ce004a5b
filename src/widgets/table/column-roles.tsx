import type { Locale } from '../../i18n/locale.ts'
import type { ColumnRead } from '../../ingest/transactions/reading.ts'
import { roleNames } from '../../ingest/transactions/role-names.ts'
import { TRANSACTION_ROLES, type TransactionRole } from '../../ingest/transactions/transactions.ts'
import { Scroll } from '../parts/scroll.tsx'
import { words } from './words.ts'

interface Props {
  readonly columns: readonly ColumnRead[]
  readonly locale: Locale
  /** Undefined where nothing can be corrected. */
  readonly onRole?: (index: number, role: TransactionRole) => void
}

/** A header longer than this is no name. */
const LONGEST = 80
/** Columns shown; a broken file can have hundreds. */
const SHOWN = 60

/** What each column was taken for, with its first cells; each can be corrected. */
export function ColumnRoles({ columns, locale, onRole }: Props) {
  return (
    <Scroll label={words.columns[locale]}>
      <table class="columns-read">
        <thead>
          <tr>
            <th scope="col">{words.column[locale]}</th>
            <th scope="col">{words.holds[locale]}</th>
            <th scope="col">{words.firstCells[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, SHOWN).map(({ index, header, role, proposed, sample }) => {
            const name = header.slice(0, LONGEST) || `${words.unnamed[locale]} ${index + 1}`
            return (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>
                  {onRole ? (
                    <select
                      name={`transactions-role-${index}`}
                      aria-label={`${words.holds[locale]}: ${name}`}
                      value={role}
                      onChange={({ currentTarget: { value } }) =>
                        onRole(index, TRANSACTION_ROLES.find(one => one === value) ?? 'ignore')
                      }
                    >
                      {TRANSACTION_ROLES.map(one => (
                        <option key={one} value={one} selected={one === role}>
                          {roleNames[one][locale]}
                          {one === proposed && role !== proposed
                            ? ` (${words.proposed[locale]})`
                            : ''}
                        </option>
                      ))}
                    </select>
                  ) : (
                    roleNames[role][locale]
                  )}
                </td>
                <td>{sample.map(cell => cell.slice(0, LONGEST) || '—').join(' · ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}
