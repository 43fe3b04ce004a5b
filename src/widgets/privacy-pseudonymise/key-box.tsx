import { useState } from 'preact/hooks'
import { fromHex, toHex } from '../../analysis/pseudonym/hex.ts'
import type { Locale } from '../../i18n/locale.ts'
import { saveAs } from '../parts/save-as.ts'
import { words } from './words.ts'

const LEAST = 32

/** Thirty-two bytes that nobody else has. */
export const randomKey = (): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(LEAST))

interface Props {
  readonly value: Uint8Array
  /** Printed in the page for all to read: none was made yet. */
  readonly isExample: boolean
  readonly onKey: (key: Uint8Array<ArrayBuffer>) => void
  readonly locale: Locale
}

/** The key, shown, made anew, brought along or saved; it never becomes part of the workbook's state. */
export function KeyBox({ value, isExample, onKey, locale }: Props) {
  const [typed, setTyped] = useState<string>()
  const bad = typed !== undefined && (fromHex(typed)?.length ?? 0) < LEAST
  const id = 'privacy-pseudonymise-key'
  const use = (key: Uint8Array<ArrayBuffer>) => {
    setTyped(undefined)
    onKey(key)
  }
  return (
    <>
      <div class={bad ? 'field field-invalid' : 'field'}>
        <label for={id}>{words.key[locale]}</label>
        <span class="field-entry">
          <input
            id={id}
            name="privacy-pseudonymise.key"
            class="pseudonym-key"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={typed ?? toHex(value)}
            aria-describedby={`${id}-help ${id}-note`}
            aria-invalid={bad ? 'true' : undefined}
            onInput={({ currentTarget }) => {
              const key = fromHex(currentTarget.value)
              setTyped(currentTarget.value)
              if (key && key.length >= LEAST) onKey(key)
            }}
          />
        </span>
        <p id={`${id}-help`} class="field-help">
          {words.keyHelp[locale]}
        </p>
        <p id={`${id}-note`} class="field-note" aria-live="polite">
          {bad ? words.badKey[locale] : isExample ? words.exampleKey[locale] : ''}
        </p>
      </div>
      <div class="tools-row">
        <button class="button" type="button" onClick={() => use(randomKey())}>
          {words.newKey[locale]}
        </button>
        <button
          class="button"
          type="button"
          aria-disabled={isExample}
          onClick={() =>
            isExample || saveAs(`${words.keyFile[locale]}.txt`, `${toHex(value)}\n`, 'text/plain')
          }
        >
          {words.saveKey[locale]}
        </button>
      </div>
    </>
  )
}
