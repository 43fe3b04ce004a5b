import { useSignalEffect } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { reset, type Scope } from '../../workbook/actions.ts'
import { openWorkbook } from '../../workbook/browser.ts'
import { explainForgotten } from '../../workbook/forget.ts'
import type { What } from '../../workbook/history.ts'
import { writeLink } from '../../workbook/link.ts'
import { explain, explainKept, type Problem } from '../../workbook/problem.ts'
import { currencyOf } from '../../workbook/state.ts'
import { workbook } from '../../workbook/store.ts'
import { copy } from '../../workbook/text.ts'
import { words } from '../words.ts'
import { nameOfStep, slicesIn, tellMove } from './describe-step.ts'
import { Forget } from './forget.tsx'
import { LinkNotice } from './link-notice.tsx'
import { saveAs } from './save-as.ts'
import { useStore } from './use-workbook.ts'

/** Asked for when the reader copies, so that it costs nothing before. */
export type TextOf = (() => string) | undefined

interface Props {
  readonly id: string
  readonly locale: Locale
  /** Without it there is nothing to undo here. */
  readonly resets?: Scope
  /** Puts back what stands outside the workbook. */
  readonly onReset?: () => void
  readonly text: TextOf
  /** The link carries the reader's answers, too: where they are what is looked at. */
  readonly withAnswers?: boolean
}

/** What can be done with the reader's numbers as a whole. */
export function Toolbar({ id, locale, resets, onReset, text, withAnswers = false }: Props) {
  const { store, live } = useStore()
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  /** The last thing done was opening a file. */
  const [opened, setOpened] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const status = useRef<HTMLDivElement>(null)

  const saidAt = useRef(store.state.peek())
  const say = (text: string) => {
    setSaid(text)
    setOpened(false)
    saidAt.current = store.state.peek()
  }
  const tell = (problem: Problem | undefined, otherwise: string) =>
    say(problem ? explain(problem, locale) : otherwise)
  /** For an answer whose button is gone: the focus would fall out of the widget. */
  const sayInFocus = (text: string) => {
    say(text)
    status.current?.focus()
  }
  const move = (done: 'undone' | 'redone') => {
    const step = done === 'undone' ? store.undo() : store.redo()
    const currency = currencyOf(store.state.peek())
    if (step) say(tellMove(step, done, id, { locale, currency }))
  }

  const copyOut = async (content: string) => {
    const problem = await copy(navigator.clipboard, content)
    setByHand(problem ? content : '')
    tell(problem, words.copied[locale])
  }
  const copyLink = () => {
    // Whoever opens it arrives at the section that the widget stands in.
    const at = status.current?.closest('section[id]')?.id
    const link = writeLink(store.state.peek(), {
      answers: withAnswers,
      ...(at === undefined ? {} : { at })
    })
    if (!link.ok) return tell(link.problem, '')
    const { origin, pathname } = location
    return copyOut(`${origin}${pathname}${link.fragment}`)
  }
  const saveFile = () => {
    const { name, text: content } = openWorkbook().save(new Date())
    saveAs(name, content, 'application/json')
    say(`${words.savedAs[locale]} ${name}`)
  }
  const openFile = async (picked: File | undefined) => {
    if (picked) {
      const problem = openWorkbook().open(await picked.text())
      tell(problem, `${words.opened[locale]} ${picked.name}`)
      setOpened(problem === undefined)
    }
    if (file.current) file.current.value = ''
  }
  const undoable = live.value ? store.undoable.value : undefined
  const redoable = live.value ? store.redoable.value : undefined
  // What was said of a step is no longer so after the next one.
  useSignalEffect(() => {
    if (store.state.value === saidAt.current) return
    setSaid('')
    setOpened(false)
  })
  const titleOf = (step: What | undefined, word: Localised) =>
    step && `${word[locale]}: ${nameOfStep(step, locale)}`
  const notices = live.value ? store.notices.value : []
  return (
    <div class="toolbar">
      {resets && (
        <div class="tools-row">
          {/* Not disabled: the focus would fall out of the page after the last step. */}
          <button
            class="button"
            type="button"
            aria-disabled={undoable === undefined}
            title={titleOf(undoable, words.undo)}
            onClick={() => move('undone')}
          >
            {words.undo[locale]}
          </button>
          <button
            class="button"
            type="button"
            aria-disabled={redoable === undefined}
            title={titleOf(redoable, words.redo)}
            onClick={() => move('redone')}
          >
            {words.redo[locale]}
          </button>
          <button
            class="button"
            type="button"
            onClick={() => {
              reset(workbook(), resets)
              onReset?.()
              say(words.wasReset[locale])
            }}
          >
            {words.reset[locale]}
          </button>
        </div>
      )}
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
          <Forget
            id={id}
            locale={locale}
            onForget={() => sayInFocus(explainForgotten(openWorkbook().forget(), locale))}
          />
        </div>
        <p class="widget-note">{live.value ? explainKept(store.kept.value, locale) : ''}</p>
      </details>
      <div ref={status} class="widget-note" role="status" tabIndex={-1}>
        {said}
        {/* Where the toolbar has no button that takes a step back. */}
        {!resets && opened && undoable && (
          <>
            {' '}
            <button type="button" class="link-button" onClick={() => move('undone')}>
              {words.undo[locale]}
            </button>
          </>
        )}
        {live.value && (
          <LinkNotice store={store} locale={locale} slices={slicesIn(id)} onChoice={sayInFocus} />
        )}
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
