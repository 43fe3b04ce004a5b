import { useComputed } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Exercise } from '../../exercises/model.ts'
import { partsOf } from '../../exercises/parts.ts'
import type { Locale } from '../../i18n/locale.ts'
import { recordGivingUp, recordVerdict, setAnswer } from '../../workbook/actions.ts'
import { type Answer, currencyOf } from '../../workbook/state.ts'
import { useWorkbook } from '../parts/use-workbook.ts'
import type { Marked } from './grader.ts'

type Answers = Readonly<Record<string, Answer>>

const UNANSWERED: Answers = {}

/** A verdict, and the text that it speaks of. */
interface Mark {
  readonly text: string
  readonly marked: Marked
}

/** Checked, and not changed since. */
const isChecked = (answer: Answer | undefined): boolean => (answer?.verdict ?? null) !== null

const loadGrader = () => import('./grader.ts')

/**
 * The reader's answers to an exercise, with their verdicts: kept in the workbook, judged when asked, and said
 * again on a later visit.
 *
 * @param variant the number of the variant shown; 0 is the practice
 */
export function useAnswers(exercise: Exercise, locale: Locale, variant: number) {
  const { state, store, live } = useWorkbook()
  const currency = useComputed(() => currencyOf(state.value)).value
  // Most keys are typed elsewhere in the workbook.
  const answers = useComputed(() => state.value.answers[exercise.id] ?? UNANSWERED).value
  const parts = partsOf(exercise)
  const textsOf = (given: Answers) =>
    Object.fromEntries(parts.map(id => [id, given[id]?.text ?? '']))
  const texts: Readonly<Record<string, string>> = textsOf(answers)
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({})

  // Read when asked for: a key pressed early comes before the render with what was typed.
  const textsNow = (): Readonly<Record<string, string>> =>
    textsOf(store.state.peek().answers[exercise.id] ?? {})
  const judge = async (id: string, record: boolean): Promise<Marked | undefined> => {
    const asked = textsNow()
    const text = asked[id] ?? ''
    const { mark } = await loadGrader()
    const marked = await mark(exercise, id, asked, { locale, currency, variant })
    // Typed on while the grader was on its way: the verdict would be about an answer no longer there.
    if (textsNow()[id] !== text) return undefined
    setMarks(all => ({ ...all, [id]: { text, marked } }))
    if (record) recordVerdict(store, exercise.id, id, marked)
    return marked
  }

  // What was checked on an earlier visit is said again; without counting as another attempt.
  useEffect(() => {
    if (!live.value) return
    for (const id of parts) if (texts[id] && isChecked(answers[id])) void judge(id, false)
  }, [live.value])

  /** A verdict speaks of the answer that was checked: of none given since, and after a reset of none. */
  const shown = (id: string): Marked | undefined => {
    const mark = marks[id]
    return isChecked(answers[id]) && mark?.text === texts[id] ? mark?.marked : undefined
  }

  return {
    state,
    store,
    live: live.value,
    currency,
    parts,
    texts,
    /** The same at this moment: events may come faster than renders. */
    textNow: (id: string): string => textsNow()[id] ?? '',
    shown,
    right: parts.filter(id => answers[id]?.credited).length,
    /** Whether the solution may be read: once the reader has tried, or has given up. */
    isOpen: (id: string) => (answers[id]?.attempts ?? 0) > 0 || answers[id]?.gaveUp === true,
    gaveUp: (id: string) => answers[id]?.gaveUp === true,
    onText: (id: string, text: string) => setAnswer(store, exercise.id, id, text),
    onCheck: (id: string) => judge(id, true),
    onGiveUp: (id: string) => recordGivingUp(store, exercise.id, id)
  }
}

export type AnswersHeld = ReturnType<typeof useAnswers>
