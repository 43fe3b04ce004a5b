import type { Locale, Localised } from '../../i18n/locale.ts'
import { OTHER } from '../../ingest/listed/header.ts'
import type { ColumnSpecs } from '../../ingest/listed/spec.ts'
import { words } from './words.ts'

/** Columns that can be set right. */
const MOST = 40

interface Props {
  /** Ids and names of the fields begin so. */
  readonly id: string
  readonly columns: readonly {
    readonly index: number
    readonly header: string
    readonly holds: string | null
    /** One of those that the widget takes whatever they are called. */
    readonly other?: boolean
  }[]
  /** What such columns are called, where a widget takes them. */
  readonly others?: Localised | undefined
  readonly specs: ColumnSpecs
  readonly roles: Readonly<Record<string, string>>
  readonly onRoles: (roles: Readonly<Record<string, string>>) => void
  readonly locale: Locale
}

/** What each column of a table was taken for, for the reader to set right. */
export function ColumnChoices({ id, columns, others, specs, roles, onRoles, locale }: Props) {
  return (
    <fieldset class="fields">
      <legend>{words.howRead[locale]}</legend>
      {columns.slice(0, MOST).map(({ index, header, holds, other = false }) => {
        const name = header.slice(0, 40) || `${words.column[locale]} ${index + 1}`
        return (
          <div key={index} class="field">
            <label for={`${id}-column-${index}`}>{name}</label>
            <select
              id={`${id}-column-${index}`}
              name={`${id}-column-${index}`}
              value={holds ?? (other ? OTHER : 'none')}
              onChange={({ currentTarget: { value } }) =>
                onRoles({ ...without(roles, value), [index]: value })
              }
            >
              {Object.entries(specs).map(([column, spec]) => (
                <option key={column} value={column} selected={column === holds}>
                  {spec.label[locale]}
                </option>
              ))}
              {others && (
                <option value={OTHER} selected={other}>
                  {others[locale]}
                </option>
              )}
              <option value="none" selected={holds === null && !other}>
                {words.unused[locale]}
              </option>
            </select>
          </div>
        )
      })}
    </fieldset>
  )
}

/** What the reader said of the columns but for what held this: the newest word counts. */
const without = (roles: Props['roles'], held: string): Props['roles'] =>
  Object.fromEntries(
    Object.entries(roles).filter(([, id]) => id === 'none' || id === OTHER || id !== held)
  )
