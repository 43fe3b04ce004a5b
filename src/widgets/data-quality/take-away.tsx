import { useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locale.ts'
import { saveBlob } from '../parts/save-as.ts'
import { engineOfContacts } from './session.ts'
import { words } from './words.ts'

/** The cleaned table and the log of changes, as files. */
export function TakeAway({ locale }: { readonly locale: Locale }) {
  const [said, setSaid] = useState('')
  const save = async (what: 'table' | 'log') => {
    const name = words[what === 'table' ? 'tableFile' : 'logFile'][locale]
    const file = await (await engineOfContacts()).download(what, locale)
    if (!file) return
    saveBlob(name, file)
    setSaid(`${words.savedAs[locale]} ${name}`)
  }
  return (
    <section>
      <h4>{words.take[locale]}</h4>
      <p class="field-help">{words.takeHelp[locale]}</p>
      <div class="tools-row">
        <button class="button" type="button" onClick={() => void save('table')}>
          {words.takeTable[locale]}
        </button>
        <button class="button" type="button" onClick={() => void save('log')}>
          {words.takeLog[locale]}
        </button>
      </div>
      <p class="widget-note" role="status">
        {said}
      </p>
    </section>
  )
}
