type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a reader did to a widget before its script was there. */
export interface EarlyInput {
  readonly fields: ReadonlyMap<Field, { readonly value: string; readonly checked: boolean }>
  readonly pressed: readonly HTMLButtonElement[]
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

const isToggle = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')

/** Watches an island that is not alive yet. `stop` ends the watch and returns what was seen. */
export function watchEarlyInput(island: HTMLElement): { stop(): EarlyInput } {
  const touched = new Set<Field>()
  const pressed: HTMLButtonElement[] = []
  const onInput = (event: Event) => {
    if (isField(event.target)) touched.add(event.target)
  }
  const onClick = (event: Event) => {
    const button = (event.target as Element | null)?.closest?.('button')
    if (button) pressed.push(button)
  }
  island.addEventListener('input', onInput)
  island.addEventListener('click', onClick)
  return {
    stop() {
      island.removeEventListener('input', onInput)
      island.removeEventListener('click', onClick)
      const fields = new Map(
        [...touched].map(field => [
          field,
          { value: field.value, checked: isToggle(field) && field.checked }
        ])
      )
      return { fields, pressed }
    }
  }
}

/** Does again, on the living widget, what was done before. Hydration may have put the defaults back. */
export function replayOnto({ fields, pressed }: EarlyInput): void {
  for (const [field, { value, checked }] of fields) {
    if (isToggle(field)) field.checked = checked
    else field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  for (const button of pressed) if (button.isConnected) button.click()
}
