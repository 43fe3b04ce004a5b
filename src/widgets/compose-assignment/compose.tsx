import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Exercise } from '../../exercises/model.ts'
import type { SeedPolicy } from '../../exercises/seeds.ts'
import type { Locale } from '../../i18n/locale.ts'
import { keptKeys } from '../../workbook/kept-keys.ts'
import { failed } from '../classroom/words.ts'
import { Choice } from '../parts/choice.tsx'
import type { IndexedLesson } from '../parts/exercise-index.ts'
import { loadExercises } from '../parts/load-exercises.ts'
import { useWorkbook } from '../parts/use-workbook.ts'
import { build, type Choices } from './build.ts'
import { Share } from './share.tsx'
import { changedWidgets, startOf } from './start-groups.ts'
import { quoted, START_NAMES, words } from './words.ts'

interface Props {
  readonly locale: Locale
  readonly lessons: readonly IndexedLesson[]
}

const KEY = /^[\w-]{87}$/

/** An assignment, composed: the link follows every choice. */
export function ComposeAssignment({ locale, lessons }: Props) {
  const { state, live } = useWorkbook()
  const [title, setTitle] = useState('')
  const [due, setDue] = useState('')
  const [kind, setKind] = useState<Choices['kind']>('practice')
  const [policy, setPolicy] = useState<SeedPolicy['kind']>('practice')
  const [seed, setSeed] = useState('')
  const [key, setKey] = useState('')
  const [ids, setIds] = useState<readonly string[]>([])
  const [workbook, setWorkbook] = useState<readonly Exercise[]>([])
  const [own, setOwn] = useState<readonly Exercise[]>([])
  const [widgets, setWidgets] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')

  useEffect(() => setSeed(crypto.randomUUID().slice(0, 8)), [])
  useEffect(() => {
    let stale = false
    loadExercises(ids)
      .then(found => !stale && setWorkbook(found))
      .catch(() => setSaid(failed[locale]))
    return () => {
      stale = true
    }
  }, [ids])

  const changed = live.value ? changedWidgets(state.value) : []
  const badKey = key !== '' && !KEY.test(key)
  const start = startOf(
    state.value,
    widgets.filter(widget => changed.includes(widget))
  )
  const built = useMemo(() => {
    const choices: Choices = { title, due, kind, policy, seed, key: badKey ? '' : key, start }
    return build(choices, { workbook, own })
  }, [title, due, kind, policy, seed, key, JSON.stringify(start), workbook, own])

  const toggle = (id: string, on: boolean) =>
    setIds(all =>
      lessons
        .flatMap(lesson => lesson.exercises.map(exercise => exercise.id))
        .filter(one => (one === id ? on : all.includes(one)))
    )
  const addFiles = async (files: readonly File[]) => {
    try {
      const { proveExercise } = await import('../../classroom/prove-exercise.ts')
      const told: string[] = []
      for (const file of files) {
        const exercise = proveExercise(await file.text())
        const taken = exercise && [...ids, ...own.map(one => one.id)].includes(exercise.id)
        if (!exercise) told.push(`${quoted(file.name, locale)} ${words.unsound[locale]}`)
        else if (taken) told.push(`${quoted(file.name, locale)} ${words.taken[locale]}`)
        else setOwn(all => [...all, exercise])
      }
      setSaid(told.join(' '))
    } catch {
      setSaid(failed[locale])
    }
  }
  const useKept = async () => {
    const [kept] = await keptKeys().catch(() => [])
    if (kept) setKey(kept.publicKey)
    setSaid(kept ? '' : words.noKept[locale])
  }
  const textField = (
    name: string,
    label: string,
    value: string,
    onInput: (text: string) => void,
    more: { help?: string; problem?: string } = {}
  ) => (
    <div class={more.problem ? 'field field-invalid' : 'field'}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        maxLength={300}
        autocomplete="off"
        value={value}
        aria-describedby={more.help ? `${name}-note` : undefined}
        aria-invalid={more.problem ? 'true' : undefined}
        onInput={event => onInput(event.currentTarget.value)}
      />
      {more.help && (
        <p id={`${name}-note`} class="field-help">
          {more.problem ?? more.help}
        </p>
      )}
    </div>
  )
  return (
    <section
      class="widget compose"
      data-widget="compose-assignment"
      aria-labelledby="compose-title"
    >
      <h2 id="compose-title">{words.title[locale]}</h2>
      <p class="no-script">{words.noScript[locale]}</p>
      <p class="widget-intro">{words.intro[locale]}</p>
      <div class="fields">
        {textField('set-title', words.name[locale], title, setTitle)}
        {textField('set-due', words.due[locale], due, setDue)}
      </div>
      {lessons.map(lesson => (
        <fieldset key={lesson.slug} class="options">
          <legend>{lesson.title}</legend>
          {lesson.exercises.map(exercise => (
            <label key={exercise.id}>
              <input
                type="checkbox"
                name={`set-${exercise.id}`}
                checked={ids.includes(exercise.id)}
                onChange={event => toggle(exercise.id, event.currentTarget.checked)}
              />
              <span>
                {exercise.title} <small>({exercise.parts.length})</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset class="options">
        <legend>{words.own[locale]}</legend>
        <p class="field-help">{words.ownHelp[locale]}</p>
        {own.length > 0 && (
          <ul>
            {own.map(exercise => (
              <li key={exercise.id}>
                {exercise.title[locale]}{' '}
                <button
                  type="button"
                  class="link-button"
                  onClick={() => setOwn(all => all.filter(one => one !== exercise))}
                >
                  {words.remove[locale]}
                </button>
              </li>
            ))}
          </ul>
        )}
        <label class="button">
          <input
            class="visually-hidden"
            type="file"
            name="set-own"
            accept=".yaml,.yml,.json"
            multiple
            onChange={event => {
              const files = [...(event.currentTarget.files ?? [])]
              event.currentTarget.value = ''
              void addFiles(files)
            }}
          />
          {words.addOwn[locale]}
        </label>
      </fieldset>
      <Choice
        name="set-kind"
        legend={words.kind[locale]}
        options={[
          { value: 'practice', label: words.practice[locale] },
          { value: 'graded', label: words.graded[locale] }
        ]}
        value={kind}
        onChange={setKind}
      />
      <p class="widget-note">{words.honest[locale]}</p>
      <Choice
        name="set-policy"
        legend={words.policy[locale]}
        options={[
          { value: 'practice', label: words.asPractice[locale] },
          { value: 'class', label: words.asClass[locale] },
          { value: 'participant', label: words.asParticipant[locale] }
        ]}
        value={policy}
        onChange={setPolicy}
      />
      {policy !== 'practice' &&
        textField('set-seed', words.seed[locale], seed, setSeed, { help: words.seedHelp[locale] })}
      {textField('set-key', words.key[locale], key, text => setKey(text.trim()), {
        help: words.keyHelp[locale],
        ...(badKey ? { problem: words.badKey[locale] } : {})
      })}
      <p>
        <button class="button" type="button" name="set-kept-key" onClick={useKept}>
          {words.useKept[locale]}
        </button>
      </p>
      <fieldset class="options">
        <legend>{words.start[locale]}</legend>
        <p class="field-help">
          {changed.length > 0 ? words.startHelp[locale] : words.noStart[locale]}
        </p>
        {changed.map(widget => (
          <label key={widget}>
            <input
              type="checkbox"
              name={`set-start-${widget}`}
              checked={widgets.includes(widget)}
              onChange={event => {
                const on = event.currentTarget.checked
                setWidgets(all => (on ? [...all, widget] : all.filter(one => one !== widget)))
              }}
            />
            <span>{START_NAMES[widget]?.[locale] ?? widget}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{said}</p>
      <section class="share" aria-labelledby="share-title">
        <h3 id="share-title">{words.result[locale]}</h3>
        {built ? (
          <Share built={built} locale={locale} />
        ) : (
          <p class="widget-note">{words.nothing[locale]}</p>
        )}
      </section>
    </section>
  )
}
