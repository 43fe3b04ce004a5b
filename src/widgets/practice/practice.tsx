import { useComputed } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { compile } from '../../exercises/compile.ts'
import { fill } from '../../exercises/fill.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { practiceGivens, solve } from '../../exercises/solve.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { recordVerdict, type Scope, setAnswer } from '../../workbook/actions.ts'
import { type Answer, currencyOf } from '../../workbook/state.ts'
import { Shell } from '../parts/shell.tsx'
import { useWorkbook } from '../parts/use-workbook.ts'
import type { Marked } from './grader.ts'
import { Part } from './part.tsx'
import { widgetOf } from './widget-id.ts'
import { progress, words } from './words.ts'

type Answers = Readonly<Record<string, Answer>>

const UNANSWERED: Answers = {}

/** A verdict, and the text that it speaks of. */
interface Mark {
  readonly text: string
  readonly marked: Marked
}

interface Props {
  readonly exercise: NumericExercise
  readonly locale: Locale
}

/** Checked, and not changed since. */
const isChecked = (answer: Answer | undefined): boolean => (answer?.verdict ?? null) !== null

const loadGrader = () => import('./grader.ts')

/** An exercise of numbers: answers as typed, in either notation, judged by what was probably done. */
export function Practice({ exercise, locale }: Props) {
  const { state, store, live } = useWorkbook()
  const currency = useComputed(() => currencyOf(state.value)).value
  // Most keys are typed elsewhere in the workbook.
  const answers = useComputed(() => state.value.answers[exercise.id] ?? UNANSWERED).value
  const parts = Object.entries(exercise.unknowns)
  const textsOf = (given: Answers) =>
    Object.fromEntries(parts.map(([id]) => [id, given[id]?.text ?? '']))
  const texts = textsOf(answers)
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({})
  const resets: Scope = { answers: [exercise.id] }

  const values = useMemo(() => solve(compile(exercise), practiceGivens(exercise)), [exercise])
  const say = (text: Localised) => fill(exercise, text, values, locale, currency)

  // Read when asked for: a key pressed early comes before the render with what was typed.
  const textsNow = () => textsOf(store.state.peek().answers[exercise.id] ?? {})
  const judge = async (id: string, record: boolean) => {
    const asked = textsNow()
    const text = asked[id] ?? ''
    const { mark } = await loadGrader()
    // Typed on while the grader was on its way: the verdict would be about a number no longer there.
    if (textsNow()[id] !== text) return
    const marked = mark(exercise, id, asked, { locale, currency })
    setMarks(all => ({ ...all, [id]: { text, marked } }))
    if (record) recordVerdict(store, exercise.id, id, marked)
  }

  // What was checked on an earlier visit is said again; without counting as another attempt.
  useEffect(() => {
    if (!live.value) return
    for (const [id] of parts) if (texts[id] && isChecked(answers[id])) void judge(id, false)
  }, [live.value])

  /** A verdict speaks of the number that was checked: of none typed since, and after a reset of none. */
  const shown = (id: string): Marked | undefined => {
    const mark = marks[id]
    return isChecked(answers[id]) && mark?.text === texts[id] ? mark?.marked : undefined
  }
  const right = parts.filter(([id]) => answers[id]?.credited).length
  return (
    <Shell
      id={widgetOf(exercise.id)}
      title={say(exercise.title)}
      intro={say(exercise.intro)}
      locale={locale}
      resets={resets}
    >
      <ol class="parts">
        {parts.map(([id, unknown]) => (
          <Part
            key={id}
            id={id}
            exercise={exercise.id}
            unknown={unknown}
            locale={locale}
            currency={currency}
            text={texts[id] ?? ''}
            marked={shown(id)}
            say={say}
            onText={text => setAnswer(store, exercise.id, id, text)}
            onCheck={() => void judge(id, true)}
          />
        ))}
      </ol>
      {/* Without JavaScript nothing can be answered, and “0 of 5” would blame the reader. */}
      <p class="widget-note" role="status" hidden={!live.value}>
        {progress(right, parts.length, locale)}
      </p>
      <p class="widget-note screen-only">{words.honest[locale]}</p>
      <p class="widget-note print-only">{words.printed[locale]}</p>
    </Shell>
  )
}
