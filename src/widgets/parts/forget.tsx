import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { words } from '../words.ts'

interface Props {
  readonly id: string
  readonly locale: Locale
  readonly onForget: () => void
}

/** Deletes everything, after a question whose first answer is to keep it. */
export function Forget({ id, locale, onForget }: Props) {
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // The same key pressed twice must not delete anything.
    if (asking) keep.current?.focus()
  }, [asking])
  const close = () => {
    setAsking(false)
    opener.current?.focus()
  }
  return (
    <>
      <button ref={opener} class="button" type="button" onClick={() => setAsking(true)}>
        {words.forget[locale]}
      </button>
      {asking && (
        <div
          class="tools-row"
          role="alertdialog"
          aria-labelledby={`${id}-forget`}
          onKeyDown={event => event.key === 'Escape' && close()}
        >
          <p id={`${id}-forget`}>{words.forgetSure[locale]}</p>
          <button ref={keep} class="button" type="button" onClick={close}>
            {words.forgetNo[locale]}
          </button>
          <button
            class="button button-danger"
            type="button"
            onClick={() => {
              setAsking(false)
              onForget()
            }}
          >
            {words.forgetYes[locale]}
          </button>
        </div>
      )}
    </>
  )
}
