import { fillText } from '../../exercises/fill.ts'
import type { WidgetExercise } from '../../exercises/kinds/widget.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { widgetOf } from '../practice/widget-id.ts'

interface Props {
  readonly exercise: WidgetExercise
  readonly locale: Locale
}

/** What is to be done in a widget, to be read: the widget itself stands in a lesson. */
export function Outline({ exercise, locale }: Props) {
  const values = new Map(Object.entries(exercise.start))
  const say = (text: Localised) => fillText(text, values, { locale })
  return (
    <section class="widget" data-widget={widgetOf(exercise.id)}>
      <h3>{say(exercise.title)}</h3>
      <p class="widget-intro">{say(exercise.intro)}</p>
      <p>{say(exercise.ask)}</p>
    </section>
  )
}
