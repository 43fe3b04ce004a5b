import type { Locale } from '../../i18n/locale.ts'
import type { Setting } from './use-setting.ts'
import { START_NAMES, words } from './words.ts'

interface Props {
  readonly setting: Setting
  readonly locale: Locale
}

/** Widgets that are to start from the instructor's numbers. */
export function StartChoice({ setting: { chosen, changed, change }, locale }: Props) {
  const { widgets } = chosen
  return (
    <fieldset class="options">
      <legend>{words.start[locale]}</legend>
      <p class="field-help">
        {changed.length > 0 ? words.startHelp[locale] : words.noStart[locale]}
      </p>
      {changed.map(widget => (
        <label key={widget}>
          <input
            type="checkbox"
            name={`set-start-${widget}`}
            checked={widgets.includes(widget)}
            onChange={event => {
              const on = event.currentTarget.checked
              const others = widgets.filter(one => one !== widget)
              change({ widgets: on ? [...others, widget] : others })
            }}
          />
          <span>{START_NAMES[widget]?.[locale] ?? widget}</span>
        </label>
      ))}
    </fieldset>
  )
}
