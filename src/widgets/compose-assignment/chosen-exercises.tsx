import type { Locale } from '../../i18n/locale.ts'
import type { IndexedLesson } from '../parts/exercise-index.ts'
import type { Setting } from './use-setting.ts'
import { words } from './words.ts'

interface Props {
  readonly setting: Setting
  readonly lessons: readonly IndexedLesson[]
  readonly locale: Locale
}

/** The exercises: those of the workbook by lesson, and the instructor's own. */
export function ChosenExercises({ setting, lessons, locale }: Props) {
  const { chosen, own } = setting
  const all = lessons.flatMap(lesson => lesson.exercises.map(exercise => exercise.id))
  const toggle = (id: string, on: boolean) =>
    setting.change({ ids: all.filter(one => (one === id ? on : chosen.ids.includes(one))) })
  return (
    <>
      {lessons.map(lesson => (
        <fieldset key={lesson.slug} class="options">
          <legend>{lesson.title}</legend>
          {lesson.exercises.map(({ id, title, parts }) => (
            <label key={id}>
              <input
                type="checkbox"
                name={`set-${id}`}
                checked={chosen.ids.includes(id)}
                onChange={event => toggle(id, event.currentTarget.checked)}
              />
              <span>
                {title} <small>({parts.length})</small>
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
                  onClick={() => setting.removeOwn(exercise)}
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
              void setting.addFiles(files)
            }}
          />
          {words.addOwn[locale]}
        </label>
      </fieldset>
    </>
  )
}
