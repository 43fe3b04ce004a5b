interface Props {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly help?: string
  /** What is wrong with it, instead of the help. */
  readonly problem?: string
  readonly onInput: (text: string) => void
}

/** A field of the page on which an assignment is set. */
export function TextField({ name, label, value, help, problem, onInput }: Props) {
  const note = problem ?? help
  return (
    <div class={problem ? 'field field-invalid' : 'field'}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        maxLength={300}
        autocomplete="off"
        value={value}
        aria-describedby={note ? `${name}-note` : undefined}
        aria-invalid={problem ? 'true' : undefined}
        onInput={event => onInput(event.currentTarget.value)}
      />
      {note && (
        <p id={`${name}-note`} class="field-help">
          {note}
        </p>
      )}
    </div>
  )
}
