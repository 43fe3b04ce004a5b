import { useEffect, useRef } from 'preact/hooks'
import { tooMuch } from './table-intake.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly text: string
  /** The box shows the sample, and the reader has not touched it. */
  readonly untouched: boolean
  /** Of a long text only the beginning is shown, and it can only be replaced as a whole. */
  readonly beginning?: boolean | undefined
  /** @param fresh the text replaces all that stood there */
  readonly onText: (text: string, fresh: boolean) => void
  readonly onRefused: (text: string, why: 'size' | 'line') => void
}

/** Characters from which a key must not wait for the table to be read. */
const BIG = 50_000
/** Characters that are laid out at once: a browser needs seconds for a box of 50,000 lines. */
const LONG = 200_000
/** Of a longer text, those that are shown. */
const HEAD = 4000

/** Whether a box shows the beginning only. */
export const isLong = (text: string): boolean => text.length > LONG

/** Whole lines, if they are not endless. */
function beginningOf(text: string): string {
  const end = text.indexOf('\n', HEAD)
  return text.slice(0, end < 0 || end > 2 * HEAD ? HEAD : end)
}

/** Milliseconds without a key after which a big table is read. */
const PAUSE = 300

/**
 * The box of the table. A paste into the untouched sample replaces it: rows of the reader must never
 * mix with those of a made-up shop. The same before the script is there: see `island/replay.ts`.
 */
export function TableBox(props: Props) {
  const { id, name, text, untouched, onText, onRefused } = props
  const cut = props.beginning === true && isLong(text)
  const fresh = useRef(false)
  const clicked = useRef(false)
  const waiting = useRef<{ text: string; fresh: boolean; timer: number } | undefined>(undefined)

  const flush = () => {
    const held = waiting.current
    if (!held) return
    clearTimeout(held.timer)
    waiting.current = undefined
    onText(held.text, held.fresh)
  }
  const latest = useRef(flush)
  latest.current = flush
  useEffect(() => () => latest.current(), [])

  const take = (next: string) => {
    const all = fresh.current || waiting.current?.fresh === true
    fresh.current = false
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
    if (next.length <= BIG) return onText(next, all)
    const timer = window.setTimeout(() => latest.current(), PAUSE)
    waiting.current = { text: next, fresh: all, timer }
  }

  return (
    <textarea
      id={id}
      name={name}
      rows={7}
      spellcheck={false}
      autocomplete="off"
      wrap="off"
      aria-describedby={`${id}-help`}
      data-sample={untouched ? '' : undefined}
      readOnly={cut}
      value={waiting.current?.text ?? (cut ? beginningOf(text) : text)}
      onFocus={event => {
        if (untouched) event.currentTarget.select()
        clicked.current = untouched
      }}
      onClick={event => {
        // The press that brought the focus has put the caret somewhere since.
        const { selectionStart, selectionEnd } = event.currentTarget
        if (clicked.current && selectionStart === selectionEnd) event.currentTarget.select()
        clicked.current = false
      }}
      onPaste={event => {
        const box = event.currentTarget
        const pasted = event.clipboardData?.getData('text/plain') ?? ''
        if (pasted === '') return
        const why = tooMuch(pasted)
        if (why) {
          event.preventDefault()
          onRefused(pasted, why)
          return
        }
        if (untouched && !waiting.current) box.select()
        fresh.current = box.selectionStart === 0 && box.selectionEnd === box.value.length
        if (cut || (props.beginning && fresh.current && isLong(pasted))) {
          // It need not be laid out to be read.
          event.preventDefault()
          fresh.current = false
          onText(pasted, true)
        }
      }}
      onBlur={flush}
      onInput={event => take(event.currentTarget.value)}
    />
  )
}
