import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { Arms, NoAnswer } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import { isId } from '../../workbook/limits.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { armId } from './fields.ts'
import { words } from './words.ts'

interface Props {
  readonly arms: Arms
  readonly why: NoAnswer | undefined
  readonly state: ReadonlySignal<State>
  readonly store: Store
  readonly locale: Locale
}

/** Which group of the table was treated and which is the control. */
export function ArmChoice({ arms, why, state, store, locale }: Props) {
  const options = useComputed(() => state.value.options).value
  const asks = why?.kind === 'groups'
  const labels = asks ? why.labels : arms.labels
  return (
    <>
      {!asks && !arms.sure && options[armId('treated')] === undefined && (
        <p class="widget-note ask">
          {words.guessed[locale].replace('{label}', arms.treated || words.noLabel[locale])}
        </p>
      )}
      <div class="fields">
        {(['treated', 'control'] as const).map(arm => {
          const id = armId(arm)
          const chosen = options[id] ?? (asks ? '' : arms[arm])
          return (
            <div key={arm} class="field">
              <label for={`incremental-${arm}`}>
                {words[arm === 'treated' ? 'treatedGroup' : 'controlGroup'][locale]}
              </label>
              <select
                id={`incremental-${arm}`}
                name={id}
                value={labels.includes(chosen) ? chosen : ''}
                onChange={({ currentTarget: { value } }) =>
                  setOption(store, id, isId(value) ? value : null)
                }
              >
                {!labels.includes(chosen) && <option value="">—</option>}
                {labels.map(label => (
                  <option key={label} value={label}>
                    {label === '' ? words.noLabel[locale] : label}
                  </option>
                ))}
              </select>
            </div>
          )
        })}
      </div>
    </>
  )
}
