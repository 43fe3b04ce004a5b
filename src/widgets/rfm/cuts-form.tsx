import { MEASURES } from '../../analysis/rfm/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import { STATE_LIMITS } from '../../workbook/limits.ts'
import type { Choices } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { cutsId, readCuts } from './cuts.ts'
import { words } from './words.ts'

interface Props {
  readonly options: Choices
  readonly groups: number
  readonly store: Store
  readonly locale: Locale
}

/** Fixed cut points instead of equal groups, one line a measure. */
export function CutsForm({ options, groups, store, locale }: Props) {
  return (
    <fieldset class="choice">
      <legend>{words.cuts[locale]}</legend>
      <p id="rfm-cuts-help" class="field-help">
        {words.cutsHelp[locale]}
      </p>
      {MEASURES.map(measure => {
        const name = cutsId(measure)
        const text = options[name] ?? ''
        const reading = readCuts(text, groups, locale)
        const id = `rfm-cuts-${measure}`
        return (
          <div key={measure} class={reading.ok ? 'field' : 'field field-invalid'}>
            <label for={id}>{words[measure][locale]}</label>
            <input
              id={id}
              name={name}
              type="text"
              autocomplete="off"
              maxLength={STATE_LIMITS.id}
              value={text}
              aria-invalid={reading.ok ? undefined : 'true'}
              aria-describedby={`rfm-cuts-help ${id}-note`}
              onInput={event => {
                const typed = event.currentTarget.value
                setOption(store, name, typed === '' ? null : typed)
              }}
            />
            <p id={`${id}-note`} class="field-note" aria-live="polite">
              {reading.ok ? '' : reading.sentence}
            </p>
          </div>
        )
      })}
    </fieldset>
  )
}
