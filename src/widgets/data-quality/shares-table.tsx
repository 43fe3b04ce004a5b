import { type ReadonlySignal, useComputed } from '@preact/signals'
import { COMPARED } from '../../analysis/data-quality/model.ts'
import { COMPARED_NAMES } from '../../charts/quality-names.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setField } from '../../workbook/actions.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { fieldId, type NumberSpec } from '../fields/field.ts'
import { GivenField } from '../parts/given-field.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { FIELDS, ID, SHARE_COLUMNS } from './fields.ts'
import { words } from './words.ts'

interface Props {
  readonly state: ReadonlySignal<State>
  readonly store: Store
  readonly locale: Locale
}

/** m and u of every field, to be changed. */
export function SharesTable({ state, store, locale }: Props) {
  const entries = useComputed(() => state.value.fields)
  const specs: Readonly<Record<string, unknown>> = FIELDS
  return (
    <Scroll label={words.shares[locale]}>
      <table class="quality-shares">
        <thead>
          <tr>
            <th scope="col">{words.field[locale]}</th>
            {SHARE_COLUMNS.map(column => (
              <th key={column} scope="col">
                {words[column][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPARED.map(field => (
            <tr key={field}>
              <th scope="row">{COMPARED_NAMES[field][locale]}</th>
              {SHARE_COLUMNS.map(column => {
                const key = `${field}-${column}`
                const id = fieldId(ID, key)
                const spec = specs[key] as NumberSpec
                return (
                  <td key={column}>
                    <GivenField
                      id={`${ID}-${key}`}
                      name={id}
                      field={spec}
                      label={spec.label[locale]}
                      compact
                      unit="%"
                      locale={locale}
                      entries={entries}
                      fallback={spec.fallback}
                      onEntry={(text, value) => setField(store, id, text, value)}
                      onLeave={() => store.seal()}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
