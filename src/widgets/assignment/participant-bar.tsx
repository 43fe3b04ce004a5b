import { useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import type { Session } from './session.ts'
import { words } from './words.ts'

interface Props {
  readonly session: Session
  readonly locale: Locale
  readonly onLeave: () => void
  readonly onForget: () => void
}

/** Who is working, and how to make room for somebody else. */
export function ParticipantBar({ session, locale, onLeave, onForget }: Props) {
  const [sure, setSure] = useState(false)
  const { name, id } = session.participant
  return (
    <p class="tools-row">
      <b data-participant>{name ? `${name} (${id})` : id}</b>
      <button class="button" type="button" name="assignment-another" onClick={onLeave}>
        {words.another[locale]}
      </button>
      <button
        class={sure ? 'button button-danger' : 'button'}
        type="button"
        name="assignment-forget"
        onClick={() => (sure ? onForget() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {sure ? words.reallyForget[locale] : words.forget[locale]}
      </button>
    </p>
  )
}
