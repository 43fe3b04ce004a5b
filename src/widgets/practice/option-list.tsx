import type { Locale } from '../../i18n/locale.ts'
import { words } from './words.ts'

interface Props {
  readonly name: string
  readonly ask: string
  readonly several: boolean
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly chosen: readonly string[]
  readonly describedBy?: string
  readonly bad?: boolean
  readonly locale: Locale
  readonly onChoose: (option: string, on: boolean) => void
}

/** Options of a question: one of them, or several. */
export function OptionList(props: Props) {
  const { name, ask, several, options, chosen, describedBy, bad = false, locale, onChoose } = props
  return (
    <fieldset
      class="options"
      role={several ? undefined : 'radiogroup'}
      aria-invalid={several ? undefined : bad}
      aria-describedby={describedBy}
    >
      <legend class="part-ask">
        {ask}
        {several && <span class="options-several"> {words.several[locale]}</span>}
      </legend>
      {options.map(({ id, text }) => (
        <label key={id} class="option">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={several ? `${name}-${id}` : name}
            value={id}
            checked={chosen.includes(id)}
            aria-invalid={several ? bad && chosen.includes(id) : undefined}
            onChange={event => onChoose(id, event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
