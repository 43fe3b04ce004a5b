import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { openWorkbook } from '../../workbook/browser.ts'
import { type Device, wholeDeviceOf } from '../../workbook/device.ts'
import {
  join,
  leave,
  type ParticipantTrouble,
  rename,
  turnTo
} from '../../workbook/participant-changes.ts'
import { type Participants, participantsOn } from '../../workbook/participants.ts'
import { explainTrouble, words, worksNow } from './words.ts'

interface Props {
  readonly locale: Locale
  readonly live: boolean
}

type Done = { readonly ok: true } | { readonly ok: false; readonly why: ParticipantTrouble }

const NOBODY = { now: '', all: [{ id: '', name: '' }] } as const

const freshId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 8)

/** Who works at this machine: choose, add, rename, remove. */
export function People({ locale, live }: Props) {
  const [people, setPeople] = useState<Participants>(NOBODY)
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const [bad, setBad] = useState(false)
  const look = () => setPeople(participantsOn(wholeDeviceOf(window)))
  useEffect(() => {
    if (!live) return
    look()
    window.addEventListener('storage', look)
    return () => window.removeEventListener('storage', look)
  }, [live])
  const now = people.all.find(({ id }) => id === people.now) ?? NOBODY.all[0]
  const change = (how: (device: Device | undefined) => Done) => {
    const done = openWorkbook().change(how)
    const then = participantsOn(wholeDeviceOf(window))
    setPeople(then)
    setAsking(false)
    setBad(!done.ok)
    if (done.ok) setName('')
    const who = then.all.find(({ id }) => id === then.now)
    setSaid(done.ok ? worksNow(who?.name ?? '', locale) : explainTrouble(done.why, locale))
  }
  const shown = (of: { readonly name: string }) =>
    of.name === '' ? words.nameless[locale] : of.name
  return (
    <fieldset class="fields" disabled={!live}>
      <legend>{words.who[locale]}</legend>
      <p class="widget-note">{words.whoHelp[locale]}</p>
      <div class="field">
        <label for="participant-now">{words.now[locale]}</label>
        <select
          id="participant-now"
          name="participant"
          value={people.now}
          onChange={event => {
            const { value } = event.currentTarget
            change(device => turnTo(device, value))
          }}
        >
          {people.all.map(one => (
            <option key={one.id} value={one.id} selected={one.id === people.now}>
              {shown(one)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="participant-name">{words.name[locale]}</label>
        <input
          id="participant-name"
          name="participant-name"
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={60}
          value={name}
          aria-invalid={bad}
          aria-describedby="participant-said"
          onInput={event => setName(event.currentTarget.value)}
          onKeyDown={event =>
            event.key === 'Enter' && change(device => join(device, name, freshId))
          }
        />
      </div>
      <p class="tools-row">
        <button
          class="button"
          type="button"
          onClick={() => change(device => join(device, name, freshId))}
        >
          {words.join[locale]}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => change(device => rename(device, now.id, name))}
        >
          {words.rename[locale]}
        </button>
        {asking ? (
          <>
            <span>{`${shown(now)}: ${words.sure[locale]}`}</span>
            <button
              class="button"
              type="button"
              onClick={() => change(device => leave(device, now.id))}
            >
              {words.yes[locale]}
            </button>
            <button class="button" type="button" onClick={() => setAsking(false)}>
              {words.no[locale]}
            </button>
          </>
        ) : (
          <button class="button" type="button" onClick={() => setAsking(true)}>
            {words.leave[locale]}
          </button>
        )}
      </p>
      <p id="participant-said" class="field-note" role="status">
        {said}
      </p>
    </fieldset>
  )
}
