interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

interface Props<T extends string> {
  /** Unique on the page: the browser joins radios of one name across widgets. */
  readonly name: string
  readonly legend: string
  readonly help?: string
  readonly options: readonly Option<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few named alternatives, all in sight. */
export function Choice<T extends string>({
  name,
  legend,
  help,
  options,
  value,
  onChange
}: Props<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {help && <p class="field-help">{help}</p>}
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
