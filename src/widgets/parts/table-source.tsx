import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { PASTE_LIMITS } from '../../ingest/text/delimited.ts'
import { removeTable, setTable } from '../../workbook/actions.ts'
import { explain } from '../../workbook/problem.ts'
import type { Table } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { isLong, TableBox } from './table-box.tsx'
import { asItCame, edited } from './table-intake.ts'
import { pasteTooLarge, tooLarge, tableWords as words } from './table-words.ts'

interface Props {
  /** The id of the table in the state. */
  readonly id: string
  /** The names of the box and of the file input. */
  readonly names: { readonly box: string; readonly file: string }
  readonly table: Table
  readonly sample: Table
  readonly label: string
  readonly help: string
  readonly store: Store
  readonly locale: Locale
  /** Takes a file that is too large for the box; without it such a file is refused. */
  readonly onLarge?: (file: File) => void
  /** The box shows the beginning of a long table only. */
  readonly beginning?: true
  /** Another way to a table, between the buttons and what is said. */
  readonly children?: (take: (next: Table) => void) => ComponentChildren
}

/** A longer sample stands in the page as built with its first rows only. */
const LONG = 6000
const FIRST_ROWS = 8

// Coming alive puts the whole text into the box, before anything can be typed between them.
const asBuilt = (text: string): string =>
  typeof window !== 'undefined' || text.length <= LONG
    ? text
    : text.split('\n', FIRST_ROWS).join('\n')

/** Where a small table comes from: pasted, typed, dropped, chosen, or the sample. */
export function TableSource(props: Props) {
  const { id, names, table, sample, store, locale } = props
  const [said, setSaid] = useState('')
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)

  const size = (characters: number) =>
    `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(characters / 1e6)} MB`
  const take = (next: Table, typing = false) => {
    const problem = setTable(store, id, next, typing)
    setSaid(problem ? explain(problem, locale) : '')
  }
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > PASTE_LIMITS.characters) {
      if (picker.current) picker.current.value = ''
      return props.onLarge ? props.onLarge(file) : setSaid(tooLarge(size(file.size), locale))
    }
    // Most tables are pasted: what tells kinds of files apart comes with the first file.
    const [{ readTableFile }, { fileWords }, bytes] = await Promise.all([
      import('./file-kind.ts'),
      import('./file-words.ts'),
      file.arrayBuffer()
    ])
    const read = readTableFile(bytes)
    if (read.ok) take(asItCame(file.name, read.text))
    else setSaid(fileWords[read.wrong][locale])
    if (picker.current) picker.current.value = ''
  }
  const own = table !== sample && table.text.trim() !== ''
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
      <label class="field-label" for={`${id}-table`}>
        {props.label}
      </label>
      <TableBox
        id={`${id}-table`}
        name={names.box}
        text={asBuilt(table.text)}
        untouched={table === sample}
        beginning={props.beginning}
        onText={(text, fresh) => take(fresh ? asItCame('', text) : edited(table, text), !fresh)}
        onRefused={(text, why) =>
          setSaid(
            why === 'size' ? pasteTooLarge(size(text.length), locale) : words.longLine[locale]
          )
        }
      />
      <p id={`${id}-table-help`} class="field-help">
        {props.help}
      </p>
      <div class="tools-row">
        <button class="button" type="button" onClick={() => picker.current?.click()}>
          {words.choose[locale]}
        </button>
        <input
          ref={picker}
          class="visually-hidden"
          type="file"
          name={names.file}
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          tabIndex={-1}
          aria-label={words.choose[locale]}
          onChange={event => void takeFile(event.currentTarget.files?.[0])}
        />
        <button class="button" type="button" onClick={() => replace(() => removeTable(store, id))}>
          {words.sample[locale]}
        </button>
        <button class="button" type="button" onClick={() => replace(() => take(asItCame('', '')))}>
          {words.clear[locale]}
        </button>
      </div>
      {props.children?.(take)}
      <p class="widget-note" role="status">
        {over
          ? words.drop[locale]
          : said || (props.beginning && isLong(table.text) ? words.beginning[locale] : '')}
      </p>
    </div>
  )
}
