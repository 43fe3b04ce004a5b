import type { ComponentChildren } from 'preact'

interface Props {
  /** Of the field, in the page; its name is `action-plan.<id>`. */
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly unit?: string | undefined
  readonly problem?: string | undefined
  readonly type?: 'text' | 'date'
  readonly inputMode?: 'decimal' | 'text'
  readonly value: string
  readonly onText: (text: string) => void
}

/** A field of the plan's forms, with what is wrong with it. */
export function FormField(props: Props) {
  const { id, label, help, unit, problem, type = 'text', inputMode = 'text', value } = props
  return (
    <Labelled id={id} label={label} help={help} problem={problem}>
      <span class="field-entry">
        <input
          id={id}
          name={`action-plan.${id}`}
          type={type}
          inputMode={inputMode}
          autocomplete="off"
          spellcheck={false}
          value={value}
          aria-describedby={`${id}-note`}
          aria-invalid={problem ? 'true' : undefined}
          onInput={event => props.onText(event.currentTarget.value)}
        />
        {unit && <span class="field-unit">{unit}</span>}
      </span>
    </Labelled>
  )
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** One of several, in a menu. */
export function FormChoice({
  id,
  label,
  problem,
  value,
  options,
  onText
}: Omit<Props, 'type' | 'unit' | 'inputMode'> & { readonly options: readonly Choice[] }) {
  return (
    <Labelled id={id} label={label} problem={problem}>
      <select
        id={id}
        name={`action-plan.${id}`}
        value={value}
        aria-describedby={`${id}-note`}
        aria-invalid={problem ? 'true' : undefined}
        onChange={event => onText(event.currentTarget.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({
  id,
  label,
  help,
  problem,
  children
}: Pick<Props, 'id' | 'label' | 'help' | 'problem'> & { readonly children: ComponentChildren }) {
  return (
    <div class={problem ? 'field field-invalid' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      <p id={`${id}-note`} class="field-note">
        {problem ?? (help && <span class="field-help">{help}</span>)}
      </p>
    </div>
  )
}
