import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { expectTable, openTable } from './desk.ts'
import { words } from './words.ts'

interface Props {
  /** The widget's id: names of fields are unique on the page. */
  readonly id: string
  readonly locale: Locale
}

/** Characters that a box shows without making the browser wait; more is read as a file is. */
const MOST_SHOWN = 200_000
/** Milliseconds without a key after which typed rows are read. */
const PAUSE = 500

/** Where a table comes from: dropped, chosen, pasted or typed. */
export function IntakeForm({ id, locale }: Props) {
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  const timer = useRef(0)

  const takeFile = (file: File | undefined) => {
    if (file) void openTable(file, id, locale)
    if (picker.current) picker.current.value = ''
  }
  const takeText = (text: string) => {
    clearTimeout(timer.current)
    if (text.trim() !== '') void openTable({ name: words.pasted[locale], text }, id, locale)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button chooses a file
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onPointerEnter={() => expectTable(locale)}
      onFocusIn={() => expectTable(locale)}
      onDragEnter={() => expectTable(locale)}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        takeFile(event.dataTransfer?.files[0])
      }}
    >
      <p>{over ? words.dropNow[locale] : words.drop[locale]}</p>
      <div class="tools-row">
        <button class="button" type="button" onClick={() => picker.current?.click()}>
          {words.choose[locale]}
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          name={`${id}-table-file`}
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
          tabIndex={-1}
          aria-label={words.choose[locale]}
          onChange={event => takeFile(event.currentTarget.files?.[0])}
        />
      </div>
      <label class="field-label" for={`${id}-rows`}>
        {words.paste[locale]}
      </label>
      <textarea
        id={`${id}-rows`}
        name={`${id}-rows`}
        rows={5}
        spellcheck={false}
        autocomplete="off"
        wrap="off"
        aria-describedby={`${id}-rows-help`}
        onPaste={event => {
          const box = event.currentTarget
          const pasted = event.clipboardData?.getData('text/plain') ?? ''
          if (pasted.length + box.value.length <= MOST_SHOWN) return setSaid('')
          // Laying out megabytes in a box would stop the page for seconds.
          event.preventDefault()
          setSaid(words.tooLarge[locale])
          takeText(pasted)
        }}
        onInput={event => {
          const text = event.currentTarget.value
          clearTimeout(timer.current)
          timer.current = window.setTimeout(() => takeText(text), PAUSE)
        }}
      />
      <p id={`${id}-rows-help`} class="field-help">
        {words.pasteHelp[locale]} {words.private[locale]}
      </p>
      <p class="widget-note" role="status">
        {said}
      </p>
    </div>
  )
}
