import { useComputed } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Exercise } from '../../exercises/model.ts'
import { partsOf } from '../../exercises/parts.ts'
import type { Values } from '../../exercises/solve.ts'
import type { Locale } from '../../i18n/locale.ts'
import { recordGivingUp, recordVerdict, setAnswer } from '../../workbook/actions.ts'
import { type Answer, currencyOf } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import { useFollowed, useWorkbook } from '../parts/use-workbook.ts'
import type { AnswerSource, Answers } from './answer-source.ts'
import type { Marked } from './grader.ts'

const UNANSWERED: Answers = {}

/** A verdict, and the text and the numbers that it speaks of. */
interface Mark {
  readonly text: string
  readonly givens: Values | undefined
  readonly marked: Marked
}

/** Checked, and not changed since. */
const isChecked = (answer: Answer | undefined): boolean => (answer?.verdict ?? null) !== null

interface Held {
  readonly own?: AnswerSource | undefined
  /** Under which the workbook keeps the answers: other numbers have others. */
  readonly key?: string
  readonly givens?: Values
}

const inWorkbook = (store: Store, key: string): Omit<AnswerSource, 'answers' | 'now'> => ({
  onText: (part, text) => setAnswer(store, key, part, text),
  onVerdict: (part, marked) => recordVerdict(store, key, part, marked),
  onGiveUp: part => recordGivingUp(store, key, part)
})

const loadGrader = () => import('./grader.ts')

/**
 * The reader's answers to an exercise, with their verdicts: kept in the workbook, judged when asked, and said
 * again on a later visit.
 *
 * @param variant the number of the variant shown; 0 is the practice
 * @param own where the answers stand, if not in the workbook
 * @param givens numbers instead of the variant's: the same map for as long as they are the same
 */
export function useAnswers(
  exercise: Exercise,
  locale: Locale,
  variant: number,
  { own, key = exercise.id, givens }: Held = {}
) {
  const { state, store, live } = useWorkbook()
  const currency = useComputed(() => currencyOf(state.value)).value
  const keyed = useFollowed(key)
  // Most keys are typed elsewhere in the workbook.
  const kept = useComputed(() => state.value.answers[keyed.value] ?? UNANSWERED).value
  const answers = own?.answers ?? kept
  const parts = partsOf(exercise)
  const textsOf = (given: Answers) =>
    Object.fromEntries(parts.map(id => [id, given[id]?.text ?? '']))
  const texts: Readonly<Record<string, string>> = textsOf(answers)
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({})

  const source = own ?? inWorkbook(store, key)
  // Read when asked for: a key pressed early comes before the render with what was typed.
  const textsNow = (): Readonly<Record<string, string>> =>
    textsOf(own?.now() ?? store.state.peek().answers[key] ?? {})
  const judge = async (id: string, record: boolean): Promise<Marked | undefined> => {
    const asked = textsNow()
    const text = asked[id] ?? ''
    const { mark } = await loadGrader()
    const marked = await mark(exercise, id, asked, {
      locale,
      currency,
      variant,
      ...(givens ? { givens } : {})
    })
    // Typed on while the grader was on its way: the verdict would be about an answer no longer there.
    if (textsNow()[id] !== text) return undefined
    setMarks(all => ({ ...all, [id]: { text, givens, marked } }))
    if (record) source.onVerdict(id, marked)
    return marked
  }

  // What was checked on an earlier visit is said again; without counting as another attempt.
  useEffect(() => {
    if (!live.value) return
    for (const id of parts) if (texts[id] && isChecked(answers[id])) void judge(id, false)
  }, [live.value, key, givens])

  /**
   * A verdict speaks of the answer that was checked, with the numbers that it was checked for: of none given
   * since, and after a reset of none.
   */
  const shown = (id: string): Marked | undefined => {
    const mark = marks[id]
    return isChecked(answers[id]) && mark?.text === texts[id] && mark?.givens === givens
      ? mark?.marked
      : undefined
  }

  return {
    state,
    store,
    live: live.value,
    currency,
    /** Under which the workbook keeps the answers; undefined where they stand elsewhere. */
    key: own ? undefined : key,
    parts,
    texts,
    /** The same at this moment: events may come faster than renders. */
    textNow: (id: string): string => textsNow()[id] ?? '',
    shown,
    right: parts.filter(id => answers[id]?.credited).length,
    /** Whether the solution may be read: once the reader has tried, or has given up. */
    isOpen: (id: string) => (answers[id]?.attempts ?? 0) > 0 || answers[id]?.gaveUp === true,
    gaveUp: (id: string) => answers[id]?.gaveUp === true,
    onText: source.onText,
    onCheck: (id: string) => judge(id, true),
    onGiveUp: source.onGiveUp
  }
}

export type AnswersHeld = ReturnType<typeof useAnswers>
