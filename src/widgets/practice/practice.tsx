import { useMemo } from 'preact/hooks'
import { compile } from '../../exercises/compile.ts'
import { fill } from '../../exercises/fill.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { practiceGivens, solve } from '../../exercises/solve.ts'
import { deal } from '../../exercises/variants.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { Frame } from './frame.tsx'
import { Part } from './part.tsx'
import { useAnswers } from './use-answers.ts'

interface Props {
  readonly exercise: NumericExercise
  readonly locale: Locale
  /** The number of the variant; 0 is the practice. */
  readonly variant?: number
}

/** An exercise of numbers: answers as typed, in either notation, judged by what was probably done. */
export function Practice({ exercise, locale, variant = 0 }: Props) {
  const held = useAnswers(exercise, locale, variant)
  const values = useMemo(
    () => solve(compile(exercise), deal(exercise, variant) ?? practiceGivens(exercise)),
    [exercise, variant]
  )
  const say = (text: Localised) => fill(exercise, text, values, locale, held.currency)
  return (
    <Frame exercise={exercise} locale={locale} held={held} say={say}>
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
          />
        ))}
      </ol>
    </Frame>
  )
}
