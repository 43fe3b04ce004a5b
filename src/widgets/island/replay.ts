type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What a reader did to a widget before its script was there. */
export interface EarlyInput {
  readonly fields: ReadonlyMap<Field, { readonly value: string; readonly checked: boolean }>
  readonly pressed: ReadonlySet<HTMLButtonElement>
  /** Fields in which Enter was pressed. */
  readonly entered: ReadonlySet<Field>
  /** The last drop of files, and where it fell. */
  readonly dropped: { readonly target: EventTarget; readonly files: readonly File[] } | undefined
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

const isToggle = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')

const bringsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

/** Watches an island that is not alive yet. `stop` ends the watch and returns what was seen. */
export function watchEarlyInput(island: HTMLElement): { stop(): EarlyInput } {
  const touched = new Set<Field>()
  // A set: who presses again because nothing happened means one press.
  const pressed = new Set<HTMLButtonElement>()
  const entered = new Set<Field>()
  let dropped: EarlyInput['dropped']
  const onInput = (event: Event) => {
    if (isField(event.target)) touched.add(event.target)
  }
  const onClick = (event: Event) => {
    const button = (event.target as Element | null)?.closest?.('button')
    if (button) pressed.add(button)
  }
  // Without this the browser would leave the page for the file.
  const onDrag = (event: DragEvent) => {
    if (bringsFiles(event)) event.preventDefault()
  }
  const onDrop = (event: DragEvent) => {
    if (!bringsFiles(event) || !event.target) return
    event.preventDefault()
    // The transfer is emptied once the event is over; the files stay readable.
    dropped = { target: event.target, files: [...(event.dataTransfer?.files ?? [])] }
  }
  // A paste into an untouched sample replaces it, as it will once the widget is alive: the reader's
  // rows must not mix with made-up ones.
  const onPaste = ({ target }: ClipboardEvent) => {
    const sample = target instanceof HTMLTextAreaElement && 'sample' in target.dataset
    if (sample && target.value === target.defaultValue) target.select()
  }
  const onKey = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter' && isField(target)) entered.add(target)
  }
  island.addEventListener('input', onInput)
  island.addEventListener('click', onClick)
  island.addEventListener('keydown', onKey)
  island.addEventListener('paste', onPaste)
  island.addEventListener('dragover', onDrag)
  island.addEventListener('drop', onDrop)
  return {
    stop() {
      island.removeEventListener('input', onInput)
      island.removeEventListener('click', onClick)
      island.removeEventListener('keydown', onKey)
      island.removeEventListener('paste', onPaste)
      island.removeEventListener('dragover', onDrag)
      island.removeEventListener('drop', onDrop)
      const fields = new Map(
        [...touched].map(field => [
          field,
          { value: field.value, checked: isToggle(field) && field.checked }
        ])
      )
      return { fields, pressed, entered, dropped }
    }
  }
}

/** Does again, on the living widget, what was done before. Hydration may have put the defaults back. */
export async function replayOnto({ fields, pressed, entered, dropped }: EarlyInput): Promise<void> {
  for (const [field, { value, checked }] of fields) {
    if (isToggle(field)) field.checked = checked
    // A chooser keeps the file that was chosen; a page may not set it.
    else if (field.type !== 'file') field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  // What was typed has to be in the widget before a key or a button acts on it.
  await new Promise(done => setTimeout(done))
  for (const field of entered)
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  for (const button of pressed) if (button.isConnected) button.click()
  if (dropped) {
    const dataTransfer = new DataTransfer()
    for (const file of dropped.files) dataTransfer.items.add(file)
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
    dropped.target.dispatchEvent(drop)
  }
}
