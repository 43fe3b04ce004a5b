import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Help as HelpTexts } from '../../exercises/kinds/common.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { hintLabel, words } from './words.ts'

interface Props {
  readonly texts: HelpTexts
  readonly locale: Locale
  readonly say: (text: Localised) => string
  readonly checkLabel?: string
  readonly onCheck: () => void
  /** The reader has tried, or has given up. */
  readonly isOpen: boolean
  readonly gaveUp: boolean
  readonly onGiveUp: () => void
  /** Before the buttons: a field. */
  readonly field?: ComponentChildren
  /** After the buttons: a verdict. */
  readonly children: ComponentChildren
}

/**
 * Check, hints one at a time, and the solution: for who has tried, or says that they give up. Without
 * JavaScript nobody can try, and it is there from the start.
 */
export function Help(props: Props) {
  const { texts, locale, say, isOpen, gaveUp, field, children } = props
  const [hints, setHints] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  const solution = useRef<HTMLDetailsElement>(null)
  const asked = useRef(false)
  const { length } = texts.hints
  // The button goes with the last hint; whoever pressed it goes on from that hint, not from the top.
  useEffect(() => {
    if (hints === length) (list.current?.lastElementChild as HTMLElement | null)?.focus()
  }, [hints, length])
  // So it is with the button that gives up.
  useEffect(() => {
    if (!gaveUp || !asked.current) return
    asked.current = false
    solution.current?.querySelector('summary')?.focus()
  }, [gaveUp])
  return (
    <>
      <div class="part-row">
        {field}
        <button class="button button-main" type="button" onClick={props.onCheck}>
          {props.checkLabel ?? words.check[locale]}
        </button>
        {hints < length && (
          <button class="button" type="button" onClick={() => setHints(hints + 1)}>
            {hintLabel(hints + 1, length, locale)}
          </button>
        )}
        {!isOpen && (
          <button
            class="button part-give-up"
            type="button"
            onClick={() => {
              asked.current = true
              props.onGiveUp()
            }}
          >
            {words.giveUp[locale]}
          </button>
        )}
      </div>
      {children}
      <ol class="hints" aria-live="polite" ref={list}>
        {texts.hints.slice(0, hints).map((hint, index) => (
          <li key={hint.en} tabIndex={index === length - 1 ? -1 : undefined}>
            {say(hint)}
          </li>
        ))}
      </ol>
      <details
        ref={solution}
        class="part-solution"
        data-locked={isOpen ? undefined : ''}
        open={gaveUp}
      >
        <summary>{words.solution[locale]}</summary>
        <p>{say(texts.solution)}</p>
      </details>
    </>
  )
}
