import type { Locale } from '../../i18n/locale.ts'
import type { Exercise } from '../model.ts'
import { deal } from '../variants.ts'
import { grade } from './grade.ts'
import { creditOf, outcomeOf } from './verdict.ts'

/** What a mark needs of an answer's verdict, whatever the kind of exercise. */
export interface Mark {
  /** As the exercise's `tests` write it: `right`, `wrong net-adds`, `unexplained`, … */
  readonly outcome: string
  readonly credited: boolean
}

/**
 * Grades one part of an exercise of any kind from the answers as they are stored.
 *
 * @param texts all answers of the exercise as typed, by part; blanks are unanswered
 * @param variant the number of the variant that the participant had (`variantFor`)
 * @throws RangeError for a part or a variant that the exercise does not have
 */
export function gradePart(
  exercise: Exercise,
  part: string,
  texts: Readonly<Record<string, string>>,
  { locale, variant }: { readonly locale: Locale; readonly variant: number }
): Mark {
  if (exercise.kind !== 'numeric') throw new RangeError(`Not gradable yet: ${exercise.kind}`)
  const givens = deal(exercise, variant)
  if (!givens) throw new RangeError(`${exercise.id} has no variant ${variant}`)
  const { [part]: text = '', ...earlier } = texts
  const verdict = grade(exercise, part, text, { locale, earlier, givens })
  return { outcome: outcomeOf(verdict), credited: creditOf(verdict) === 1 }
}
