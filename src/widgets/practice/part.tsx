import { useEffect, useRef, useState } from 'preact/hooks'
import type { Unknown } from '../../exercises/kinds/numeric.ts'
import { wordOf } from '../../exercises/print.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Marked } from './grader.ts'
import { hintLabel, words } from './words.ts'

interface Props {
  readonly id: string
  readonly exercise: string
  readonly unknown: Unknown
  readonly locale: Locale
  readonly currency: string
  readonly text: string
  readonly marked: Marked | undefined
  /** A text of the exercise with its numbers filled in. */
  readonly say: (text: Localised) => string
  readonly onText: (text: string) => void
  readonly onCheck: () => void
}

/** What stands behind the field: the unit of the number that is typed there. */
export function unitOf(
  { show, unit }: Pick<Unknown, 'show' | 'unit'>,
  currency: string,
  locale: Locale
): string {
  if (unit === 'month') return locale === 'en' ? 'months' : 'meses'
  if (show === 'points' || show === 'times') return wordOf(show, locale)
  if (show === 'money') return currency
  return show === 'percent' ? '%' : ''
}

/** One question: the field, the verdict, hints one at a time, the solution. */
export function Part(props: Props) {
  const { id, exercise, unknown, locale, text, marked, say } = props
  const [hints, setHints] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  const field = `${exercise}-${id}`
  const feedback = marked?.feedback
  const { length } = unknown.hints
  // The button goes with the last hint; whoever pressed it goes on from that hint, not from the top.
  useEffect(() => {
    if (hints === length) (list.current?.lastElementChild as HTMLElement | null)?.focus()
  }, [hints, length])
  return (
    <li class="part">
      <label for={field}>{say(unknown.ask)}</label>
      <div class="part-row">
        <span class="field-entry">
          <input
            id={field}
            name={id}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            spellcheck={false}
            value={text}
            aria-invalid={feedback?.tone === 'bad'}
            aria-describedby={`${field}-verdict`}
            onInput={event => props.onText(event.currentTarget.value)}
            onKeyDown={event => event.key === 'Enter' && props.onCheck()}
          />
          <span class="field-unit">{unitOf(unknown, props.currency, locale)}</span>
        </span>
        <button class="button button-main" type="button" onClick={props.onCheck}>
          {words.check[locale]}
        </button>
        {hints < length && (
          <button class="button" type="button" onClick={() => setHints(hints + 1)}>
            {hintLabel(hints + 1, length, locale)}
          </button>
        )}
      </div>
      <div id={`${field}-verdict`} class="verdict" data-tone={feedback?.tone} role="status">
        {feedback && (
          <>
            <p>
              {feedback.read} <b>{feedback.verdict}</b>
            </p>
            {feedback.more.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
            {feedback.choices && (
              <p class="tools-row">
                {feedback.choices.map(choice => (
                  <button
                    key={choice.text}
                    class="button"
                    type="button"
                    onClick={() => props.onText(choice.text)}
                  >
                    {choice.label}
                  </button>
                ))}
              </p>
            )}
          </>
        )}
      </div>
      <ol class="hints" aria-live="polite" ref={list}>
        {unknown.hints.slice(0, hints).map((hint, index) => (
          <li key={hint.en} tabIndex={index === length - 1 ? -1 : undefined}>
            {say(hint)}
          </li>
        ))}
      </ol>
      <details>
        <summary>{words.solution[locale]}</summary>
        <p>{say(unknown.solution)}</p>
      </details>
    </li>
  )
}
