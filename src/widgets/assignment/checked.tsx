import { useRef } from 'preact/hooks'
import type { Given } from '../../classroom/receipt.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Answer } from '../../workbook/state.ts'
import type { AnswerSource, Answers } from '../practice/answer-source.ts'
import { Choice } from '../practice/choice.tsx'
import { Order } from '../practice/order.tsx'
import { Practice } from '../practice/practice.tsx'
import { Table } from '../practice/table.tsx'

interface Props {
  /** Of any kind but one that is done in a widget of a lesson. */
  readonly exercise: Exercise
  readonly variant: number
  readonly answers: Readonly<Record<string, Given>>
  readonly locale: Locale
  readonly onAnswer: (part: string, edit: (given: Given) => Given) => void
}

/** A receipt says what was typed and how often it was checked; the verdict is worked out anew. */
const answerOf = ({ text, attempts }: Given): Answer => ({
  text,
  attempts,
  verdict: attempts > 0 ? 'checked' : null,
  credited: false
})

const answersOf = (given: Props['answers']): Answers =>
  Object.fromEntries(Object.entries(given).map(([part, one]) => [part, answerOf(one)]))

/** An exercise for practice, with the numbers of a variant: checked in the page, with hints and solutions. */
export function Checked({ exercise, variant, answers, locale, onAnswer }: Props) {
  const credited = useRef(new Map<string, string>())
  const gaveUp = useRef(new Set<string>())
  // What was typed since the last render counts at once.
  const latest = useRef<Props['answers']>(answers)
  latest.current = answers
  const edit = (part: string, how: (given: Given) => Given) => {
    const before = latest.current[part] ?? { text: '', attempts: 0 }
    latest.current = { ...latest.current, [part]: how(before) }
    onAnswer(part, how)
  }
  const shown = (given: Props['answers']): Answers =>
    Object.fromEntries(
      Object.entries(answersOf(given)).map(([part, one]) => [
        part,
        {
          ...one,
          credited: credited.current.get(part) === one.text,
          ...(gaveUp.current.has(part) ? { gaveUp: true as const } : {})
        }
      ])
    )
  const own: AnswerSource = {
    answers: shown(answers),
    now: () => shown(latest.current),
    onText: (part, text) => edit(part, given => ({ ...given, text })),
    onVerdict: (part, marked) => {
      const text = latest.current[part]?.text ?? ''
      if (marked.credited) credited.current.set(part, text)
      else credited.current.delete(part)
      if (marked.kind !== 'unreadable')
        edit(part, given => ({ ...given, attempts: given.attempts + 1 }))
    },
    onGiveUp: part => {
      gaveUp.current.add(part)
      edit(part, given => ({ ...given }))
    }
  }
  const shared = { locale, variant, own }
  switch (exercise.kind) {
    case 'numeric':
      return <Practice exercise={exercise} {...shared} />
    case 'choice':
      return <Choice exercise={exercise} {...shared} />
    case 'order':
      return <Order exercise={exercise} {...shared} />
    case 'table':
      return <Table exercise={exercise} {...shared} />
    case 'widget':
      return null
  }
}
