import { useMemo, useState } from 'preact/hooks'
import type { TestResult, Tried } from '../../exercises/authoring/try-answer.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Scroll } from '../parts/scroll.tsx'
import { askChecker } from './start-checker.ts'
import type { Composing } from './use-composer.ts'
import { words } from './words.ts'

interface Props {
  readonly composing: Composing
  readonly locale: Locale
  /** The page on which an answer is tried. */
  readonly page: Locale
  readonly variant: number
}

/** The declared tests with their verdicts, and a box for trying answers. */
export function Trials({ composing, locale, page, variant }: Props) {
  const report = composing.report.value
  const exercise = report?.exercise
  const tests = report?.tests
  const table = useMemo(() => tests && <Tests tests={tests} locale={locale} />, [tests, locale])
  return (
    <>
      <h3>{words.tests[locale]}</h3>
      {exercise ? table : <p class="widget-note">{words.noTests[locale]}</p>}
      {exercise && (
        <Trial
          exercise={exercise}
          parts={report.parts}
          composing={composing}
          locale={locale}
          page={page}
          variant={variant}
        />
      )}
    </>
  )
}

function Tests({
  tests,
  locale
}: {
  readonly tests: readonly TestResult[]
  readonly locale: Locale
}) {
  return (
    <Scroll label={words.tests[locale]}>
      <table class="sheet tests">
        <thead>
          <tr>
            <th scope="col">{words.part[locale]}</th>
            <th scope="col">{words.typed[locale]}</th>
            <th scope="col">{words.expected[locale]}</th>
            <th scope="col">{words.got[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {tests.map(({ index, page, part, typed, expected, got }) => (
            <tr key={`${index} ${page}`}>
              <th scope="row">{part}</th>
              <td>{typed}</td>
              <td>{expected}</td>
              <td data-tone={got === expected ? 'good' : 'bad'}>
                {got === expected ? words.testPasses[locale] : `${words.testFails[locale]}: ${got}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

interface TrialProps extends Props {
  readonly exercise: Exercise
  readonly parts: readonly string[]
}

/** The last answer tried, and of what. */
interface Judged {
  readonly exercise: Exercise
  readonly part: string
  readonly typed: string
  readonly tried: Tried | undefined
}

function Trial({ exercise, parts, composing, locale, page, variant }: TrialProps) {
  const [chosen, setChosen] = useState('')
  const [typed, setTyped] = useState('')
  const [judged, setJudged] = useState<Judged | undefined>(undefined)
  const part = parts.includes(chosen) ? chosen : (parts[0] ?? '')
  const judge = async () => {
    const tried = await askChecker(checker =>
      checker.attempt(exercise, variant, { part, typed, page })
    ).catch(() => undefined)
    setJudged({ exercise, part, typed, tried })
  }
  const keep = ({ part, typed, tried }: Judged) => {
    const named = exercise.kind === 'order' ? {} : { part }
    const value = { ...named, typed, expect: tried?.verdict }
    void composing.edit([{ kind: 'append', path: ['tests'], value }])
  }
  // A verdict on another exercise, or on another answer, says nothing.
  const shown =
    judged?.exercise === exercise && judged.part === part && judged.typed === typed
      ? judged
      : undefined
  const help = { numeric: '', table: '', choice: 'Ids', order: 'Ids', widget: 'Widget' } as const
  const about = help[exercise.kind]
  return (
    <form
      class="trial"
      onSubmit={event => {
        event.preventDefault()
        void judge()
      }}
    >
      <h3>{words.trial[locale]}</h3>
      <div class="tools-row">
        <label>
          {words.trialPart[locale]}
          <select
            name="trial-part"
            value={part}
            onChange={event => setChosen(event.currentTarget.value)}
          >
            {parts.map(id => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.trialTyped[locale]}
          <input
            type="text"
            name="trial-typed"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <button class="button" type="submit">
          {words.trialGo[locale]}
        </button>
      </div>
      {about && <p class="widget-note">{words[`trialHelp${about}`][locale]}</p>}
      <div class="verdict" role="status">
        {shown && (
          <>
            <p>
              {words.got[locale]}: <b>{shown.tried?.verdict ?? words.trialNone[locale]}</b>
            </p>
            {shown.tried?.says.map(sentence => (
              <p key={sentence} lang={page}>
                {sentence}
              </p>
            ))}
          </>
        )}
      </div>
      {/* A widget's test lists numbers instead, and those of a variant are of no practice number. */}
      {shown?.tried && variant === 0 && exercise.kind !== 'widget' && (
        <p class="tools-row">
          <button class="button" type="button" onClick={() => keep(shown)}>
            {words.trialKeep[locale]}
          </button>
        </p>
      )}
    </form>
  )
}
