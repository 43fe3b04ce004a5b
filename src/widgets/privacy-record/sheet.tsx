import { useMemo, useState } from 'preact/hooks'
import { copy } from '../../workbook/text.ts'
import { printSheet } from '../parts/print-sheet.ts'
import { saveAs } from '../parts/save-as.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Processing } from './result.ts'
import { type SheetLine, sheetOf, sheetText } from './sheet-lines.ts'
import { words } from './words.ts'

interface Props {
  readonly result: Processing
  readonly page: MoneyPage
}

/** The record of processing as a sheet: to read, to print, to copy, to keep. */
export function Sheet({ result, page }: Props) {
  const { locale } = page
  const [said, setSaid] = useState('')
  const { title, head, activities, policy } = useMemo(() => sheetOf(result, page), [result, page])
  const copyText = async () => {
    const problem = await copy(navigator.clipboard, sheetText(result, page))
    setSaid(words[problem ? 'noClipboard' : 'copied'][locale])
  }
  const save = () => {
    const name = `${words.file[locale]}.txt`
    saveAs(name, sheetText(result, page), 'text/plain;charset=utf-8')
    setSaid(`${words.saved[locale]} ${name}.`)
  }
  return (
    <section class="record-sheet">
      <h4>{title}</h4>
      <Lines of={head} />
      {activities.map(({ name, lines }, at) => (
        // Two may have one name.
        <div key={at}>
          <h5>{name}</h5>
          <Lines of={lines} />
        </div>
      ))}
      <h5>{words.privacyPolicy[locale]}</h5>
      <Lines of={policy} />
      <div class="tools-row" data-screen-only>
        <button class="button" type="button" onClick={() => printSheet('.record-sheet')}>
          {words.print[locale]}
        </button>
        <button class="button" type="button" onClick={() => void copyText()}>
          {words.copy[locale]}
        </button>
        <button class="button" type="button" onClick={save}>
          {words.save[locale]}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  )
}

const Lines = ({ of }: { readonly of: readonly SheetLine[] }) => (
  <dl>
    {of.map(({ label, text, problem }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {text} {problem && <strong class="record-gap">{problem}</strong>}
        </dd>
      </div>
    ))}
  </dl>
)
