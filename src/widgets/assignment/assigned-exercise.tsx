import { explainClass } from '../../classroom/problem.ts'
import type { Given } from '../../classroom/receipt.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Checked } from './checked.tsx'
import { InWidget } from './in-widget.tsx'
import type { Material } from './material.ts'
import type { Session } from './session.ts'
import { SheetView } from './sheet-view.tsx'
import { words } from './words.ts'

interface Props {
  readonly material: Material
  readonly session: Session
  readonly locale: Locale
  readonly currency: string
  readonly onAnswer: (exercise: string, part: string, edit: (given: Given) => Given) => void
}

/** One exercise of an assignment, in the way in which it is done. */
export function AssignedExercise({ material, session, locale, currency, onAnswer }: Props) {
  const { id, variant } = material
  const shared = {
    ...{ variant, locale, currency },
    answers: session.answers[id] ?? {},
    onAnswer: (part: string, edit: (given: Given) => Given) => onAnswer(id, part, edit)
  }
  const done = doneInWidget(material)
  return (
    <section class="assigned" data-exercise={id} data-variant={variant}>
      {done && (
        <InWidget
          id={id}
          {...done}
          given={shared.answers['goal']}
          locale={locale}
          currency={currency}
          onAnswer={edit => onAnswer(id, 'goal', edit)}
        />
      )}
      {!done && material.how === 'checked' && <Checked exercise={material.exercise} {...shared} />}
      {!done && material.how === 'sheet' && (
        <SheetView id={id} sheet={material.sheet} {...shared} />
      )}
      {material.how === 'none' && (
        <p class="widget-note">
          {material.why === 'unknown'
            ? explainClass({ kind: 'unknown-exercise', id }, locale)
            : words.unproven[locale]}
        </p>
      )}
    </section>
  )
}

/** What is to be done in a widget: of an exercise as it is, or of what the instructor's page made of it. */
function doneInWidget(material: Material) {
  if (material.how === 'none') return undefined
  const { title, intro } = material.how === 'checked' ? material.exercise : material.sheet
  if (material.how === 'checked') {
    if (material.exercise.kind !== 'widget') return undefined
    const { ask, lesson, widget, start } = material.exercise
    return { title, intro, ask, task: { lesson, widget, start }, practice: material.exercise }
  }
  const [part] = material.sheet.parts
  return part?.field === 'widget' ? { title, intro, ask: part.ask, task: part.task } : undefined
}
