import { useComputed } from '@preact/signals'
import type { Locale } from '../../i18n/locale.ts'
import { route } from '../../i18n/routes.ts'
import type { IndexedLesson } from '../parts/exercise-index.ts'
import { Scroll } from '../parts/scroll.tsx'
import { Shell } from '../parts/shell.tsx'
import { useWorkbook } from '../parts/use-workbook.ts'
import { widgetOf } from '../practice/widget-id.ts'
import { People } from './people.tsx'
import { type LessonStanding, standingOf } from './standing.ts'
import { oldAnswers, rightOf, summary, words } from './words.ts'

const ID = 'progress'

interface Props {
  readonly index: readonly IndexedLesson[]
  readonly locale: Locale
}

/** How far the reader got in the exercises, by lesson and by objective, and who the reader is. */
export function Progress({ index, locale }: Props) {
  const { state, live } = useWorkbook()
  const standing = useComputed(() => standingOf(index, state.value.answers)).value
  return (
    <Shell
      id={ID}
      title={words.title[locale]}
      intro={words.intro[locale]}
      locale={locale}
      withAnswers
    >
      <p class="result" role="status">
        <span data-metric="questions-right" data-value={standing.all.right}>
          {summary(standing, locale)}
        </span>
      </p>
      {standing.old > 0 && <p class="widget-note">{oldAnswers(standing.old, locale)}</p>}
      {standing.lessons.map(one => (
        <Lesson key={one.lesson.slug} of={one} locale={locale} />
      ))}
      <People locale={locale} live={live.value} />
      <p class="widget-note">{words.carry[locale]}</p>
    </Shell>
  )
}

function Lesson({ of, locale }: { readonly of: LessonStanding; readonly locale: Locale }) {
  const { lesson, exercises, objectives } = of
  const path = route(locale, 'lessons', lesson.slug)
  return (
    <section aria-labelledby={`progress-${lesson.slug}`}>
      <h4 id={`progress-${lesson.slug}`}>{lesson.title}</h4>
      <Scroll label={lesson.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.exercise[locale]}</th>
              <th scope="col">{words.questions[locale]}</th>
              <th scope="col">{words.tried[locale]}</th>
              <th scope="col">{words.right[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {exercises.map(({ exercise, count }) => (
              <tr key={exercise.id}>
                <th scope="row">
                  <a href={`${path}#${widgetOf(exercise.id)}-title`}>{exercise.title}</a>
                </th>
                <td>{count.of}</td>
                <td>{count.tried}</td>
                <td data-metric={`right-${exercise.id}`} data-value={count.right}>
                  {count.right}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h5>{words.objectives[locale]}</h5>
      <ul>
        {lesson.objectives.map((objective, at) => (
          <li key={objective}>
            {objective}{' '}
            <b>{`(${rightOf(objectives[at] ?? { of: 0, tried: 0, right: 0 }, locale)})`}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
