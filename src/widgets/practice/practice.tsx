import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { compile } from '../../exercises/compile.ts'
import { fill } from '../../exercises/fill.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { solve, type Values } from '../../exercises/solve.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { useWorkbook } from '../parts/use-workbook.ts'
import type { AnswerSource } from './answer-source.ts'
import { Frame } from './frame.tsx'
import { Lazy } from './lazy.tsx'
import { answersKey, givensFor, type Numbers, numbersIn } from './numbers.ts'
import { Part } from './part.tsx'
import { useAnswers } from './use-answers.ts'
import { WhoseNumbers } from './whose-numbers.tsx'

/** Who answers right never fetches a chart. */
const loadBeside = () => import('./beside.tsx').then(({ Beside }) => Beside)

interface Props {
  readonly exercise: NumericExercise
  readonly locale: Locale
  /** The number of the variant; 0 is the practice. Without it the reader chooses. */
  readonly variant?: number
  /** Where the answers stand, if not in the workbook. */
  readonly own?: AnswerSource
}

/** An exercise of numbers: answers as typed, in either notation, judged by what was probably done. */
export function Practice({ exercise, locale, variant, own }: Props) {
  const { state } = useWorkbook()
  const chosen = useComputed(() => numbersIn(state.value, exercise)).value
  const numbers: Numbers = variant === undefined ? chosen : { kind: 'variant', variant }
  const shown = useComputed(() => JSON.stringify([...givensFor(exercise, numbers, state.value)]))
  // The same map for as long as the numbers are the same.
  const given = shown.value
  const givens = useMemo((): Values => new Map(JSON.parse(given)), [given])
  const key = answersKey(exercise.id, numbers)
  const held = useAnswers(exercise, locale, variant ?? 0, { key, givens, own })
  const values = useMemo(() => solve(compile(exercise), givens), [exercise, givens])
  const say = (text: Localised) => fill(exercise, text, values, locale, held.currency)
  return (
    <Frame
      exercise={exercise}
      locale={locale}
      held={held}
      say={say}
      numbers={
        variant === undefined && <WhoseNumbers {...{ exercise, numbers, givens, held, locale }} />
      }
    >
      <ol class="parts">
        {Object.entries(exercise.unknowns).map(([id, unknown]) => (
          <Part
            key={id}
            id={id}
            exercise={exercise.id}
            unknown={unknown}
            locale={locale}
            held={held}
            say={say}
            beside={yours => (
              <Lazy
                load={loadBeside}
                {...{ exercise, part: id, yours, givens }}
                page={{ locale, currency: held.currency }}
              />
            )}
          />
        ))}
      </ol>
    </Frame>
  )
}
