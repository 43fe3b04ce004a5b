import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { Locale } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import { isId } from '../../workbook/limits.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { crmId, isCrm } from './fields.ts'
import { words } from './words.ts'

interface Props {
  readonly channels: readonly string[]
  readonly state: ReadonlySignal<State>
  readonly store: Store
  readonly locale: Locale
}

/** Which channels are CRM's: a tick each. */
export function CrmChannels({ channels, state, store, locale }: Props) {
  const options = useComputed(() => state.value.options).value
  return (
    <fieldset class="choice">
      <legend>{words.crm[locale]}</legend>
      <p class="field-help">{words.crmHelp[locale]}</p>
      {channels
        .filter(label => isId(crmId(label)))
        .map(label => (
          <label key={label}>
            <input
              type="checkbox"
              name={crmId(label)}
              checked={isCrm(label, options)}
              onChange={({ currentTarget: { checked } }) =>
                setOption(store, crmId(label), checked ? 'yes' : 'no')
              }
            />
            <span>{label}</span>
          </label>
        ))}
    </fieldset>
  )
}
