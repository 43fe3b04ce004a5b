import { type Signal, useSignal } from '@preact/signals'
import type { Locale } from '../../i18n/locale.ts'
import type { Pasted } from '../../sql/results.ts'
import { warehouseWords as words } from './warehouse-words.ts'

interface Props<A extends keyof Pasted> {
  readonly analysis: A
  /** What was pasted; undefined while the widget shows the table. */
  readonly pasted: Signal<Pasted[A] | undefined>
  readonly locale: Locale
}

/** Milliseconds without a key after which a typed result is read. */
const PAUSE = 300

/** The small result that a warehouse gave, shown by the widget in place of the table's own. */
export function PasteBack<A extends keyof Pasted>({ analysis, pasted, locale }: Props<A>) {
  const text = useSignal('')
  const said = useSignal('')
  const timer = useSignal(0)
  const read = async (typed: string) => {
    if (typed.trim() === '') {
      pasted.value = undefined
      said.value = ''
      return
    }
    const [{ readResult }, { explainResult }] = await Promise.all([
      import('../../sql/results.ts'),
      import('../../sql/pasted/sentences.ts')
    ])
    // Only the newest text counts.
    if (text.peek() !== typed) return
    const reading = readResult(analysis, typed, locale)
    pasted.value = reading.ok ? reading.result : undefined
    said.value = reading.ok ? words.shown[locale] : explainResult(reading.problem, locale)
  }
  const id = `${analysis}-pasted`
  return (
    <div class="field">
      <label for={id}>{words.pasteBack[locale]}</label>
      <textarea
        id={id}
        name={id}
        rows={4}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        value={text.value}
        aria-describedby={`${id}-note`}
        onInput={event => {
          const typed = event.currentTarget.value
          text.value = typed
          clearTimeout(timer.peek())
          timer.value = window.setTimeout(() => void read(typed), PAUSE)
        }}
      />
      <p id={`${id}-note`} class="field-note" role="status">
        {said.value}
      </p>
      {pasted.value && (
        <button
          class="link-button"
          type="button"
          onClick={() => {
            text.value = ''
            said.value = ''
            pasted.value = undefined
          }}
        >
          {words.backToTable[locale]}
        </button>
      )}
    </div>
  )
}
