import { useComputed } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Given } from '../../classroom/receipt.ts'
import type { WidgetTask } from '../../classroom/sheet.ts'
import {
  fillWidgetText,
  nameIn,
  printQuantity,
  widgetFeedback
} from '../../exercises/feedback/widget.ts'
import { gradeWidget, valuesOf } from '../../exercises/grading/widget.ts'
import type { WidgetExercise } from '../../exercises/kinds/widget.ts'
import { changedIn, readSnapshot, startOf, writeSnapshot } from '../../exercises/snapshot.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { route } from '../../i18n/routes.ts'
import type { Doable } from '../do-it/doable.ts'
import { loadDoable } from '../do-it/models.ts'
import { startWords } from '../do-it/start-words.ts'
import { useStart } from '../do-it/use-start.ts'
import { useWorkbook } from '../parts/use-workbook.ts'
import { VerdictBox } from '../practice/verdict.tsx'
import { inWidget } from './in-widget-words.ts'
import { words } from './words.ts'

interface Props {
  readonly id: string
  readonly title: Localised
  readonly intro: Localised
  readonly ask: Localised
  readonly task: WidgetTask
  /** Where the page may say how it went: the exercise with its goal. */
  readonly practice?: WidgetExercise
  readonly given: Given | undefined
  readonly locale: Locale
  readonly currency: string
  readonly onAnswer: (edit: (given: Given) => Given) => void
}

/** What is done in a widget of a lesson: the way there, and the widget's numbers taken into the answer. */
export function InWidget(props: Props) {
  const { task, locale } = props
  const [doable, setDoable] = useState<Doable | null>()
  useEffect(() => {
    let stale = false
    loadDoable(task.widget).then(
      found => stale || setDoable(found ?? null),
      () => stale || setDoable(null)
    )
    return () => {
      stale = true
    }
  }, [task.widget])
  if (doable === undefined) return <p role="status">{words.loading[locale]}</p>
  if (doable === null) return <p class="widget-note">{words.noVariant[locale]}</p>
  return <Open {...props} doable={doable} />
}

function Open({
  doable,
  id,
  title,
  intro,
  ask,
  task,
  practice,
  given,
  locale,
  currency,
  onAnswer
}: Props & { readonly doable: Doable }) {
  const { state, store } = useWorkbook()
  const { started, put, takeBack } = useStart(id)
  const [said, setSaid] = useState('')
  const page = { locale, currency }
  const start = valuesOf(doable, startOf(task, doable))
  const say = (text: Localised) => fillWidgetText(doable, text, start, page)
  const now = useComputed(() => writeSnapshot(task, doable, doable.read(state.value))).value
  const text = given?.text ?? ''
  /** “Leavers 20 and joined 40”. */
  const listed = (answer: string): string => {
    const snapshot = readSnapshot(task, doable, answer)
    if (!snapshot) return inWidget.unreadable[locale]
    const changes = [
      ...changedIn(task, doable, snapshot).map(
        one =>
          `${nameIn(doable, one)[locale]}: ${printQuantity(doable, one, snapshot.inputs.get(one) as number, page)}`
      ),
      ...snapshot.switched.map(one => nameIn(doable, one)[locale])
    ]
    return changes.length === 0 ? inWidget.asAtStart[locale] : formatList(changes, locale)
  }
  const putStart = () => {
    put(doable, task, locale)
    setSaid(startWords.isIn[locale])
  }
  const giveBack = () => {
    takeBack()
    setSaid(startWords.isBack[locale])
  }
  const take = () => {
    // What another tab has done since the last render counts.
    const answer = writeSnapshot(task, doable, doable.read(store.state.peek()))
    onAnswer(({ attempts }) => ({ text: answer, attempts: practice ? attempts + 1 : attempts }))
    setSaid(inWidget.taken[locale])
  }
  return (
    <>
      <h3>{say(title)}</h3>
      <p>{say(intro)}</p>
      <div class="part">
        <p class="part-ask">{say(ask)}</p>
        <p class="widget-note">{inWidget.how[locale]}</p>
        <p class="part-row">
          <button class="button" type="button" name={`${id}-start`} onClick={putStart}>
            {inWidget.putStart[locale]}
          </button>
          {started && (
            <button class="button" type="button" onClick={giveBack}>
              {startWords.takeBack[locale]}
            </button>
          )}
          <a class="button" href={`${route(locale, 'lessons', task.lesson)}#${task.widget}-title`}>
            {inWidget.goTo[locale]}: {doable.title[locale]}
          </a>
          <button class="button" type="button" name={`${id}-goal`} onClick={take}>
            {inWidget.take[locale]}
          </button>
        </p>
        <dl class="facts">
          <div>
            <dt>{inWidget.now[locale]}</dt>
            <dd data-now>{listed(now)}</dd>
          </div>
          <div>
            <dt>{inWidget.answer[locale]}</dt>
            <dd data-answer>{text === '' ? inWidget.none[locale] : listed(text)}</dd>
          </div>
        </dl>
        <p class="widget-note" role="status">
          {text !== '' && text !== now ? inWidget.differs[locale] : said}
        </p>
        {practice && text !== '' && (
          <VerdictBox
            id={`${id}-verdict`}
            feedback={widgetFeedback(
              practice,
              doable,
              gradeWidget(practice, doable, text),
              text,
              page
            )}
          />
        )}
      </div>
    </>
  )
}
