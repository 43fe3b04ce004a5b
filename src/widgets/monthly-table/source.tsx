import { useRef, useState } from 'preact/hooks'
import sample from '../../../data/monthly.csv?raw'
import type { Locale } from '../../i18n/locale.ts'
import { LIMITS } from '../../ingest/delimited.ts'
import { removeTable, setTable } from '../../workbook/actions.ts'
import { explain } from '../../workbook/problem.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { tooLarge, words } from './words.ts'

export const TABLE_ID = 'monthly'

/** A table of which the reader has corrected nothing yet. */
const asItCame = (name: string, text: string): Table => ({
  name,
  text,
  roles: {},
  notation: null,
  dates: null
})

/** What stands in the widget until the reader brings a table. */
export const SAMPLE: Table = asItCame('monthly.csv', sample)

interface Props {
  readonly table: Table
  readonly store: Store
  readonly locale: Locale
}

/** Where the table comes from: pasted, dropped, chosen, or the sample. */
export function Source({ table, store, locale }: Props) {
  const [said, setSaid] = useState('')
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)

  const take = (name: string, text: string) => {
    const problem = setTable(store, TABLE_ID, asItCame(name, text))
    setSaid(problem ? explain(problem, locale) : '')
  }
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LIMITS.characters) {
      const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
      return setSaid(tooLarge(`${size.format(file.size / 1e6)} MB`, locale))
    }
    const text = textOf(await file.arrayBuffer())
    if (text === undefined) setSaid(words.unreadable[locale])
    else take(file.name, text)
    if (picker.current) picker.current.value = ''
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button chooses a file
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        void takeFile(event.dataTransfer?.files[0])
      }}
    >
      <label class="field-label" for="mt-table">
        {words.paste[locale]}
      </label>
      <textarea
        id="mt-table"
        name="table"
        rows={7}
        spellcheck={false}
        autocomplete="off"
        wrap="off"
        aria-describedby="mt-table-help"
        value={table.text}
        onInput={event => take(table.name, event.currentTarget.value)}
      />
      <p id="mt-table-help" class="field-help">
        {words.pasteHelp[locale]}
      </p>
      <div class="tools-row">
        <button class="button" type="button" onClick={() => picker.current?.click()}>
          {words.choose[locale]}
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          name="table-file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          tabIndex={-1}
          aria-label={words.choose[locale]}
          onChange={event => void takeFile(event.currentTarget.files?.[0])}
        />
        <button class="button" type="button" onClick={() => removeTable(store, TABLE_ID)}>
          {words.sample[locale]}
        </button>
        <button class="button" type="button" onClick={() => take('', '')}>
          {words.clear[locale]}
        </button>
      </div>
      <p class="widget-note" role="status">
        {over ? words.drop[locale] : said}
      </p>
    </div>
  )
}

/** The text of a file: UTF-8 or UTF-16 by its mark, else Windows-1252; undefined if it is no text. */
function textOf(bytes: ArrayBuffer): string | undefined {
  const head = new Uint8Array(bytes.slice(0, 2))
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : undefined
  const decode = (encoding: string) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  }
  const text = utf16 ? decode(utf16) : (decode('utf-8') ?? decode('windows-1252'))
  return text?.includes('\0') ? undefined : text
}
