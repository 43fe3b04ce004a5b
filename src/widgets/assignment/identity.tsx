import { useState } from 'preact/hooks'
import type { Participant } from '../../classroom/receipt.ts'
import type { Locale } from '../../i18n/locale.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
  readonly onBegin: (participant: Participant) => void
}

/** Name and id: whose numbers these are, and under what the answers are kept. */
export function Identity({ locale, onBegin }: Props) {
  const [name, setName] = useState('')
  const [id, setId] = useState('')
  const [missing, setMissing] = useState(false)
  const begin = () => {
    if (id.trim() === '') setMissing(true)
    else onBegin({ name: name.trim(), id: id.trim() })
  }
  return (
    <fieldset class="identity">
      <legend>{words.who[locale]}</legend>
      <div class="fields">
        <div class="field">
          <label for="assignment-name">{words.name[locale]}</label>
          <input
            id="assignment-name"
            name="assignment-name"
            type="text"
            maxLength={300}
            autocomplete="name"
            value={name}
            onInput={event => setName(event.currentTarget.value)}
          />
        </div>
        <div class={missing ? 'field field-invalid' : 'field'}>
          <label for="assignment-id">{words.id[locale]}</label>
          <input
            id="assignment-id"
            name="assignment-id"
            type="text"
            maxLength={300}
            autocomplete="off"
            spellcheck={false}
            value={id}
            aria-describedby="assignment-id-note"
            aria-invalid={missing}
            onInput={event => {
              setId(event.currentTarget.value)
              setMissing(false)
            }}
            onKeyDown={event => event.key === 'Enter' && begin()}
          />
          <p id="assignment-id-note" class="field-note" aria-live="polite">
            {missing ? words.needsId[locale] : ''}
          </p>
        </div>
      </div>
      <p class="field-help">{words.idHelp[locale]}</p>
      <p>
        <button class="button button-main" type="button" name="assignment-begin" onClick={begin}>
          {words.begin[locale]}
        </button>
      </p>
    </fieldset>
  )
}
