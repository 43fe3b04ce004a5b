import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { fillWidgetText, goalNow, nameIn, printQuantity } from '../../exercises/feedback/widget.ts'
import { type Progress, progressOf } from '../../exercises/grading/widget.ts'
import type { WidgetExercise } from '../../exercises/kinds/widget.ts'
import { writeSnapshot } from '../../exercises/snapshot.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Doable } from '../do-it/doable.ts'
import { loadDoable } from '../do-it/models.ts'
import type { Setting } from '../do-it/setting.ts'
import { startWords } from '../do-it/start-words.ts'
import { useStart } from '../do-it/use-start.ts'
import { Frame } from './frame.tsx'
import { Help } from './help.tsx'
import { useAnswers } from './use-answers.ts'
import { VerdictBox } from './verdict.tsx'
import { limitWords, words } from './words.ts'

interface Props {
  readonly exercise: WidgetExercise
  readonly setting: Setting
  readonly locale: Locale
}

const PART = 'goal'

/** A condition of the exercise: whether it holds now, and what is the case. */
interface Condition {
  readonly id: string
  readonly text: string
  readonly met?: boolean
  readonly now?: string
}

/** Something to be done in another widget of the page, whose state it follows. */
export function DoIt({ exercise, setting, locale }: Props) {
  const held = useAnswers(exercise, locale, 0)
  const { store, state, live, currency } = held
  // A signal, so that what is worked out from it follows when it has come.
  const loaded = useSignal<Doable | undefined>(undefined)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!live) return
    void loadDoable(exercise.widget).then(doable => {
      loaded.value = doable
    })
  }, [live, exercise.widget])
  const page = { locale, currency }
  const { names } = setting
  const start = new Map(Object.entries(setting.start))
  const say = (text: Localised) => fillWidgetText(names, text, start, page)
  // Read from the state here, so that the list follows every key in the widget.
  const progress = useComputed(() => {
    const doable = loaded.value
    return doable && progressOf(exercise, doable, doable.read(state.value))
  }).value
  const { started, put, takeBack } = useStart(exercise.id)

  // A press before the model has come waits for it.
  const check = async () => {
    const doable = await loadDoable(exercise.widget)
    if (!doable) return
    held.onText(PART, writeSnapshot(exercise, doable, doable.read(store.state.peek())))
    void held.onCheck(PART)
  }
  const putStart = async () => {
    const doable = await loadDoable(exercise.widget)
    if (!doable) return
    put(doable, exercise, locale)
    setSaid(startWords.isIn[locale])
  }
  const giveBack = () => {
    takeBack()
    setSaid(startWords.isBack[locale])
  }
  const id = `${exercise.id}-${PART}`
  return (
    <Frame exercise={exercise} locale={locale} held={held} say={say} note={words.widget[locale]}>
      <div class="part">
        <p class="part-ask">{say(exercise.ask)}</p>
        <ul class="goal-list">
          {conditionsOf(exercise, setting, progress, page).map(({ id: key, text, met, now }) => (
            <li key={key} data-goal={key} data-met={met}>
              {text}
              {met !== undefined && (
                <span class="goal-state">
                  {' '}
                  {
                    (key === 'goal'
                      ? met
                        ? words.reached
                        : words.notYet
                      : met
                        ? words.kept
                        : words.broken)[locale]
                  }
                  {now !== undefined && ` (${now})`}
                </span>
              )}
            </li>
          ))}
        </ul>
        <p class="part-row">
          <a class="button" href={`#${exercise.widget}-title`}>
            {words.goTo[locale]}: {names.title[locale]}
          </a>
          <button class="button" type="button" onClick={() => void putStart()}>
            {words.putStart[locale]}
          </button>
          {started && (
            <button class="button" type="button" onClick={giveBack}>
              {startWords.takeBack[locale]}
            </button>
          )}
        </p>
        <p class="widget-note" role="status">
          {said}
        </p>
        <Help
          texts={exercise}
          locale={locale}
          say={say}
          onCheck={() => void check()}
          isOpen={held.isOpen(PART)}
          gaveUp={held.gaveUp(PART)}
          onGiveUp={() => held.onGiveUp(PART)}
        >
          <VerdictBox id={`${id}-verdict`} feedback={held.shown(PART)?.feedback} />
        </Help>
      </div>
    </Frame>
  )
}

/** Goal and limits, with what is the case where the widget has been read. */
function conditionsOf(
  { goal, limits }: WidgetExercise,
  { names }: Setting,
  progress: Progress | undefined,
  page: { readonly locale: Locale; readonly currency: string }
): readonly Condition[] {
  const { locale } = page
  const listed = (ids: readonly string[]) =>
    formatList(
      ids.map(id => nameIn(names, id)[locale]),
      locale
    )
  const met = (holds: (now: Progress) => boolean, now?: (now: Progress) => string | undefined) => {
    if (!progress) return {}
    const said = now?.(progress)
    return { met: holds(progress), ...(said === undefined ? {} : { now: said }) }
  }
  const found: Condition[] = [
    {
      id: 'goal',
      text: words.goal[locale],
      ...met(
        now => now.reached,
        now => goalNow(names, goal, now.values, page) ?? words.none[locale]
      )
    }
  ]
  const { changed, among, between = {} } = limits
  if (changed !== undefined) {
    const now = (now: Progress) =>
      now.changed.length === 0 ? words.nothingChanged[locale] : listed(now.changed)
    const text = limitWords.changed(changed, locale)
    found.push({ id: 'changed', text, ...met(now => !now.tooMany, now) })
  }
  const text = among ? limitWords.among(listed(among), locale) : limitWords.switches[locale]
  const astray = (now: Progress) =>
    now.notAllowed.length === 0 ? undefined : listed(now.notAllowed)
  found.push({ id: 'among', text, ...met(now => now.notAllowed.length === 0, astray) })
  for (const [input, [from, to]] of Object.entries(between)) {
    const [name, low, high] = [
      nameIn(names, input)[locale],
      printQuantity(names, input, from, page),
      printQuantity(names, input, to, page)
    ]
    const text = limitWords.between(name, low, high, locale)
    found.push({ id: `between ${input}`, text, ...met(now => !now.implausible.includes(input)) })
  }
  return found
}
