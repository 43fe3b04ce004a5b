import { useRef, useState } from 'preact/hooks'
import { EXERCISE_LIMITS } from '../../classroom/exercise-limits.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { KINDS, libraryIds, loadFromLibrary, loadTemplate } from './sources.ts'
import type { Composing } from './use-composer.ts'
import { words } from './words.ts'

interface Props {
  readonly composing: Composing
  readonly locale: Locale
}

/** What one may begin with: a template, an exercise of the workbook, or a file. */
export function StartFrom({ composing, locale }: Props) {
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const take = async (load: () => Promise<string | undefined>) => {
    try {
      const text = await load()
      if (text === undefined) return
      composing.replace(text)
      setSaid('')
    } catch {
      setSaid(words.failed[locale])
    }
  }
  const open = async (picked: File | undefined) => {
    if (!picked) return
    // A character has four bytes at most.
    if (picked.size > 4 * EXERCISE_LIMITS.text) return setSaid(words.fileTooLong[locale])
    const text = (await picked.text()).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    if (text.length > EXERCISE_LIMITS.text) return setSaid(words.fileTooLong[locale])
    composing.replace(text)
    setSaid('')
    if (file.current) file.current.value = ''
  }
  return (
    <fieldset class="start-from">
      <legend>{words.startFrom[locale]}</legend>
      <div class="tools-row">
        <label>
          {words.template[locale]}
          <select
            name="template"
            value=""
            onChange={event => {
              const kind = event.currentTarget.value as Exercise['kind'] | ''
              event.currentTarget.value = ''
              if (kind !== '') void take(() => loadTemplate(kind))
            }}
          >
            <option value="">{words.choose[locale]}</option>
            {Object.entries(KINDS).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name[locale]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.library[locale]}
          <select
            name="library"
            value=""
            onChange={event => {
              const id = event.currentTarget.value
              event.currentTarget.value = ''
              if (id !== '') void take(() => loadFromLibrary(id))
            }}
          >
            <option value="">{words.choose[locale]}</option>
            {libraryIds.map(id => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <button class="button" type="button" onClick={() => file.current?.click()}>
          {words.openFile[locale]}
        </button>
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          accept=".yaml,.yml,.txt"
          name="composer-file"
          tabIndex={-1}
          aria-label={words.openFile[locale]}
          onChange={event => void open(event.currentTarget.files?.[0])}
        />
      </div>
      <p class="widget-note" role="status">
        {said}
      </p>
    </fieldset>
  )
}
