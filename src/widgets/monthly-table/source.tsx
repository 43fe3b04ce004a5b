import { useRef, useState } from 'preact/hooks'
import sample from '../../../data/monthly.csv?raw'
import type { Locale } from '../../i18n/locale.ts'
import { PASTE_LIMITS } from '../../ingest/text/delimited.ts'
import { removeTable, setTable } from '../../workbook/actions.ts'
import { explain } from '../../workbook/problem.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { readTableFile } from './file-kind.ts'
import { FromOrders } from './from-orders.tsx'
import { asItCame, edited } from './intake.ts'
import { fileWords } from './source-words.ts'
import { TableBox } from './table-box.tsx'
import { pasteTooLarge, tooLarge, words } from './words.ts'

export const TABLE_ID = 'monthly'

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

  const size = (characters: number) =>
    `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(characters / 1e6)} MB`
  const take = (next: Table, typing = false) => {
    const problem = setTable(store, TABLE_ID, next, typing)
    setSaid(problem ? explain(problem, locale) : '')
  }
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > PASTE_LIMITS.characters) return setSaid(tooLarge(size(file.size), locale))
    const read = readTableFile(await file.arrayBuffer())
    if (read.ok) take(asItCame(file.name, read.text))
    else setSaid(fileWords[read.wrong][locale])
    if (picker.current) picker.current.value = ''
  }
  const own = table !== SAMPLE && table.text.trim() !== ''
  const replace = (act: () => void) => {
    act()
    setSaid(own ? words.undoBrings[locale] : '')
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
      <TableBox
        text={table.text}
        untouched={table === SAMPLE}
        onText={(text, fresh) => take(fresh ? asItCame('', text) : edited(table, text), !fresh)}
        onRefused={(text, why) =>
          setSaid(
            why === 'size' ? pasteTooLarge(size(text.length), locale) : words.longLine[locale]
          )
        }
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
        <button
          class="button"
          type="button"
          onClick={() => replace(() => removeTable(store, TABLE_ID))}
        >
          {words.sample[locale]}
        </button>
        <button class="button" type="button" onClick={() => replace(() => take(asItCame('', '')))}>
          {words.clear[locale]}
        </button>
      </div>
      <FromOrders locale={locale} onTable={(name, text) => take(asItCame(name, text))} />
      <p class="widget-note" role="status">
        {over ? words.drop[locale] : said}
      </p>
    </div>
  )
}
