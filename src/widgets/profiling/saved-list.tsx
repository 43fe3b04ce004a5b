import { useState } from 'preact/hooks'
import type { Group } from '../../analysis/segments/rule.ts'
import { MOST_SEGMENTS, type Segment, sameName } from '../../analysis/segments/segment-file.ts'
import { tidyValue } from '../../analysis/segments/vocabulary.ts'
import { inQuotes } from '../../charts/names.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Store } from '../../workbook/store.ts'
import { setSegments, withSegment } from '../people/saved.ts'
import type { Editor } from './use-editor.ts'
import { words } from './words.ts'

interface Props {
  readonly rule: Group
  readonly segments: readonly Segment[]
  readonly store: Store
  readonly editor: Editor
  readonly locale: Locale
}

/** The reader's named segments: save, open, delete. */
export function SavedList({ rule, segments, store, editor, locale }: Props) {
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const save = () => {
    const tidy = tidyValue(name)
    if (tidy === '') return setSaid(words.needsName[locale])
    const replaces = segments.some(one => sameName(one.name, tidy))
    if (!replaces && segments.length >= MOST_SEGMENTS) return setSaid(words.full[locale])
    setSegments(store, withSegment(segments, { name: tidy, rule }))
    setSaid(`${inQuotes(tidy, locale)}: ${words[replaces ? 'isReplaced' : 'isSaved'][locale]}`)
  }
  return (
    <section class="rule-saved" aria-labelledby="profiling-saved-title">
      <h4 id="profiling-saved-title">{words.saved[locale]}</h4>
      <div class="tools-row">
        <label class="rule-name">
          <span>{words.name[locale]}</span>
          <input
            name="profiling.name"
            type="text"
            autocomplete="off"
            maxLength={40}
            value={name}
            onInput={event => setName(event.currentTarget.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') save()
            }}
          />
        </label>
        <button type="button" class="button" onClick={save}>
          {words.save[locale]}
        </button>
      </div>
      {segments.length === 0 ? (
        <p class="widget-note">{words.noneSaved[locale]}</p>
      ) : (
        <ul class="rule-list">
          {segments.map(one => (
            <li key={one.name}>
              <span>{one.name}</span>
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  setName(one.name)
                  editor.commit(
                    one.rule,
                    `${words.loaded[locale]} ${one.name}. ${words.undoBrings[locale]}`
                  )
                }}
              >
                {words.load[locale]}
                <span class="visually-hidden">: {one.name}</span>
              </button>
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  setSegments(
                    store,
                    segments.filter(other => other !== one)
                  )
                  setSaid(
                    `${inQuotes(one.name, locale)}: ${words.deleted[locale]} ${words.undoBrings[locale]}`
                  )
                }}
              >
                {words.delete[locale]}
                <span class="visually-hidden">: {one.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="widget-note" role="status" data-said="saved">
        {said}
      </p>
    </section>
  )
}
