import { useState } from 'preact/hooks'
import { answersOf } from '../../analysis/segments/desk.ts'
import { YES } from '../../analysis/segments/evaluate.ts'
import type { People } from '../../analysis/segments/people.ts'
import type { Group } from '../../analysis/segments/rule.ts'
import { type Segment, writeSegments } from '../../analysis/segments/segment-file.ts'
import { toCsv } from '../../i18n/csv.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Store } from '../../workbook/store.ts'
import { saveAs, saveCsv } from '../parts/save-as.ts'
import { setSegments } from '../people/saved.ts'
import { takeIn } from './take-in.ts'
import type { Editor } from './use-editor.ts'
import { words } from './words.ts'

interface Props {
  readonly rule: Group
  readonly people: People
  readonly segments: readonly Segment[]
  readonly store: Store
  readonly editor: Editor
  readonly locale: Locale
}

/** Members of a segment as a CSV file: id and name. */
export function membersCsv(rule: Group, people: People, locale: Locale): string | undefined {
  const answers = answersOf(rule, people)
  const rows = people.ids.flatMap((id, i) =>
    answers[i] === YES ? [[id, people.names[i] as string]] : []
  )
  const columns = locale === 'en' ? ['id', 'name'] : ['id', 'nombre']
  return rows.length > 0 ? toCsv(columns, rows, locale) : undefined
}

/** Segments out of the page and into it again. */
export function TakeAway({ rule, people, segments, store, editor, locale }: Props) {
  const [said, setSaid] = useState('')
  const [text, setText] = useState('')
  const file = words.file[locale]
  const savedAs = (name: string) => setSaid(`${words.savedAs[locale]} ${name}.`)
  const members = () => {
    const csv = membersCsv(rule, people, locale)
    if (csv === undefined) return setSaid(words.noMembers[locale])
    saveCsv(`${file}.csv`, csv)
    savedAs(`${file}.csv`)
  }
  const json = (name: string, of: readonly Segment[]) => {
    saveAs(`${name}.json`, writeSegments(of), 'application/json')
    savedAs(`${name}.json`)
  }
  const read = () => {
    const taken = takeIn(text, segments, locale)
    setSaid(taken.said)
    if (taken.segments) setSegments(store, taken.segments)
    if (taken.rule) editor.commit(taken.rule, taken.said)
  }
  return (
    <details class="widget-more">
      <summary>{words.away[locale]}</summary>
      <div class="tools-row">
        <button type="button" class="button" onClick={members}>
          {words.members[locale]}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => json(file, [{ name: words.thisRule[locale], rule }])}
        >
          {words.ruleFile[locale]}
        </button>
        {segments.length > 0 && (
          <button type="button" class="button" onClick={() => json(`${file}s`, segments)}>
            {words.allFile[locale]}
          </button>
        )}
      </div>
      <p class="field-help">{words.membersHelp[locale]}</p>
      <label class="field-label" for="profiling-import">
        {words.import[locale]}
      </label>
      <textarea
        id="profiling-import"
        name="profiling.import"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        maxLength={200_000}
        aria-describedby="profiling-import-help"
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <p id="profiling-import-help" class="field-help">
        {words.importHelp[locale]}
      </p>
      <button type="button" class="button" onClick={read}>
        {words.read[locale]}
      </button>
      <p class="widget-note" role="status" data-said="import">
        {said}
      </p>
    </details>
  )
}
