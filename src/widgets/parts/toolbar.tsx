import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { reset, type Scope } from '../../workbook/actions.ts'
import { openWorkbook } from '../../workbook/browser.ts'
import { explainForgotten } from '../../workbook/forget.ts'
import { writeLink } from '../../workbook/link.ts'
import { explain, explainKept, type Problem } from '../../workbook/problem.ts'
import { workbook } from '../../workbook/store.ts'
import { copy } from '../../workbook/text.ts'
import { words } from '../words.ts'
import { useStore } from './live.ts'
import { saveAs } from './save-as.ts'

/** Asked for when the reader copies, so that it costs nothing before. */
export type TextOf = (() => string) | undefined

interface Props {
  readonly id: string
  readonly locale: Locale
  readonly resets: Scope
  readonly text: TextOf
}

/** What can be done with the reader's numbers as a whole. */
export function Toolbar({ id, locale, resets, text }: Props) {
  const { store, live } = useStore()
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const [asking, setAsking] = useState(false)
  const file = useRef<HTMLInputElement>(null)

  const tell = (problem: Problem | undefined, otherwise: string) =>
    setSaid(problem ? explain(problem, locale) : otherwise)

  const copyOut = async (content: string) => {
    const problem = await copy(navigator.clipboard, content)
    setByHand(problem ? content : '')
    tell(problem, words.copied[locale])
  }
  const copyLink = () => {
    const link = writeLink(store.state.peek())
    if (!link.ok) return tell(link.problem, '')
    const { origin, pathname } = location
    return copyOut(`${origin}${pathname}${link.fragment}`)
  }
  const saveFile = () => {
    const { name, text: content } = openWorkbook().save(new Date())
    saveAs(name, content, 'application/json')
    setSaid(name)
  }
  const openFile = async (picked: File | undefined) => {
    if (picked) {
      const problem = openWorkbook().open(await picked.text())
      tell(problem, `${words.opened[locale]} ${picked.name}`)
    }
    if (file.current) file.current.value = ''
  }
  const forget = () => {
    setAsking(false)
    setSaid(explainForgotten(openWorkbook().forget(), locale))
  }

  const undoable = live && store.undoable.value !== undefined
  const redoable = live && store.redoable.value !== undefined
  const notices = live ? store.notices.value : []
  return (
    <div class="toolbar">
      <div class="tools-row">
        <button class="button" type="button" disabled={!undoable} onClick={() => store.undo()}>
          {words.undo[locale]}
        </button>
        <button class="button" type="button" disabled={!redoable} onClick={() => store.redo()}>
          {words.redo[locale]}
        </button>
        <button class="button" type="button" onClick={() => reset(workbook(), resets)}>
          {words.reset[locale]}
        </button>
      </div>
      <details class="widget-more">
        <summary>{words.more[locale]}</summary>
        <div class="tools-row">
          {text && (
            <button class="button" type="button" onClick={() => void copyOut(text())}>
              {words.copyText[locale]}
            </button>
          )}
          <button class="button" type="button" onClick={() => void copyLink()}>
            {words.copyLink[locale]}
          </button>
          <button class="button" type="button" onClick={saveFile}>
            {words.saveFile[locale]}
          </button>
          <button class="button" type="button" onClick={() => file.current?.click()}>
            {words.openFile[locale]}
          </button>
          <input
            ref={file}
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            name={`${id}-file`}
            tabIndex={-1}
            aria-label={words.openFile[locale]}
            onChange={event => void openFile(event.currentTarget.files?.[0])}
          />
          <button class="button" type="button" onClick={() => setAsking(true)}>
            {words.forget[locale]}
          </button>
        </div>
        {asking && (
          <div class="tools-row" role="alert">
            <p>{words.forgetSure[locale]}</p>
            <button class="button button-main" type="button" onClick={forget}>
              {words.forgetYes[locale]}
            </button>
            <button class="button" type="button" onClick={() => setAsking(false)}>
              {words.forgetNo[locale]}
            </button>
          </div>
        )}
        <p class="widget-note">{live ? explainKept(store.kept.value, locale) : ''}</p>
      </details>
      <div class="widget-note" role="status">
        {said}
        {notices.map(notice => (
          <p key={explain(notice, locale)}>
            {explain(notice, locale)}{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                store.notices.value = notices.filter(other => other !== notice)
              }}
            >
              {words.dismiss[locale]}
            </button>
          </p>
        ))}
      </div>
      {byHand && (
        <textarea
          name={`${id}-copy`}
          aria-label={words.copyByHand[locale]}
          readOnly
          rows={4}
          value={byHand}
          onFocus={event => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
