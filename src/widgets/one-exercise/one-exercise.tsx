import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { route } from '../../i18n/routes.ts'
import { ParticipantView } from '../composer/participant-view.tsx'
import type { Named } from './read-address.ts'
import { words } from './words.ts'

interface Props {
  readonly locale: Locale
}

/** The exercise that the page's address names, and nothing else. */
export function OneExercise({ locale }: Props) {
  const [named, setNamed] = useState<Named | 'reading'>({ kind: 'none' })
  const [hash, setHash] = useState('')
  useEffect(() => {
    // Inside somebody else's page there is no need for this site's head and foot.
    if (window.parent !== window) document.documentElement.dataset['embedded'] = ''
    let asked = 0
    const look = async () => {
      const mine = ++asked
      const { hash } = location
      setNamed('reading')
      const { readAddress } = await import('./read-address.ts')
      const found = await readAddress(hash, locale)
      if (mine !== asked) return
      setHash(hash)
      setNamed(found)
    }
    void look()
    /** The other language shows the same exercise. */
    const carry = ({ target }: Event) => {
      const twin =
        target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-twin]') : null
      if (twin) twin.hash = location.hash
    }
    window.addEventListener('hashchange', look)
    for (const type of ['pointerdown', 'click']) document.addEventListener(type, carry)
    return () => {
      asked = -1
      window.removeEventListener('hashchange', look)
      for (const type of ['pointerdown', 'click']) document.removeEventListener(type, carry)
    }
  }, [])
  return (
    <div class="one-exercise" data-widget="one-exercise">
      <div role="status">
        {named === 'reading' && <p>{words.reading[locale]}</p>}
        {named !== 'reading' && named.kind === 'none' && <p>{words.none[locale]}</p>}
        {named !== 'reading' && named.kind === 'problem' && (
          <>
            <p>
              <b>{words.broken[locale]}</b> {named.says.join(' ')}
            </p>
            <ul>
              {named.faults.map(fault => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {named !== 'reading' && named.kind === 'exercise' && (
        <>
          <h2 class="visually-hidden">{words.heading[locale]}</h2>
          <ParticipantView key={named.exercise.id} exercise={named.exercise} locale={locale} />
          {named.foreign && <p class="widget-note">{words.foreign[locale]}</p>}
        </>
      )}
      {named !== 'reading' && named.kind !== 'none' && hash.startsWith('#x=') && (
        <p class="widget-note screen-only">
          <a href={`${route(locale, 'instructor', 'composer')}${hash}`}>{words.compose[locale]}</a>
        </p>
      )}
    </div>
  )
}
