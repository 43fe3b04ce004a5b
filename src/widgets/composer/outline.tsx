import { fillText, trimmed } from '../../exercises/fill.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import type { Exercise } from '../../exercises/model.ts'
import { printValue } from '../../exercises/print.ts'
import { itemOrder } from '../../exercises/shuffle.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { Scroll } from '../parts/scroll.tsx'

interface Props {
  readonly exercise: Exclude<Exercise, NumericExercise>
  readonly locale: Locale
}

/** What an exercise asks, to be read: its texts, options, items or rows. */
export function Outline({ exercise, locale }: Props) {
  const values = new Map(Object.entries(exercise.kind === 'widget' ? exercise.start : {}))
  const say = (text: Localised) => fillText(text, values, { locale })
  return (
    <section class="widget" data-widget={`exercise-${exercise.id}`}>
      <h3>{say(exercise.title)}</h3>
      <p class="widget-intro">{say(exercise.intro)}</p>
      {'ask' in exercise && <p>{say(exercise.ask)}</p>}
      <Asked exercise={exercise} locale={locale} say={say} />
    </section>
  )
}

interface AskedProps extends Props {
  readonly say: (text: Localised) => string
}

function Asked({ exercise, locale, say }: AskedProps) {
  switch (exercise.kind) {
    case 'choice':
      return (
        <ol>
          {Object.entries(exercise.questions).map(([id, { ask, options }]) => (
            <li key={id}>
              <p>{say(ask)}</p>
              <ul>
                {Object.entries(options).map(([option, { text }]) => (
                  <li key={option}>{say(text)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )
    case 'order':
      return (
        <ul>
          {itemOrder(exercise, 0).map(id => (
            <li key={id}>{exercise.items[id] && say(exercise.items[id].text)}</li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <Scroll label={say(exercise.title)}>
          <table class="sheet">
            <thead>
              <tr>
                {[exercise.head, ...columnsOf(exercise).map(({ name }) => name)].map(name => (
                  <th key={name.en} scope="col">
                    {say(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Object.entries(exercise.rows).map(([id, { name, cells }]) => (
                <tr key={id}>
                  <th scope="row">{say(name)}</th>
                  {columnsOf(exercise).map(({ id, show }) => {
                    const value = cells[id]
                    const style = value === undefined ? undefined : trimmed(show, value)
                    return <td key={id}>{style && printValue(value as number, locale, style)}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )
    case 'widget':
      return null
  }
}

const columnsOf = ({ given, asked }: Extract<Exercise, { kind: 'table' }>) =>
  [...Object.entries(given), ...Object.entries(asked)].map(([id, { name, show }]) => ({
    id,
    name,
    show
  }))
