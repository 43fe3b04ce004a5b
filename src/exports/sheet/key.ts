import { compile, type Part } from '../../exercises/compile.ts'
import { candidatesOf } from '../../exercises/grading/candidates.ts'
import { toleranceOf } from '../../exercises/grading/match.ts'
import type { NumericExercise } from '../../exercises/kinds/numeric.ts'
import { deal } from '../../exercises/variants.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { filled } from '../numeric-questions.ts'

/** One line of a key: a number that earns the mark, or a usual mistake, and what is said of it. */
export interface KeyLine {
  readonly tier: 'right' | 'accepted' | 'wrong'
  readonly value: string
  /** “± 0.01”; only of what earns the mark. */
  readonly tolerance: string
  readonly says: string
}

/** The key to one part of a numeric exercise, from the very candidates that the grader knows. */
export function keyTo(
  exercise: NumericExercise,
  partId: string,
  variant: number,
  locale: Locale
): KeyLine[] {
  const compiled = compile(exercise)
  const part = compiled.parts.get(partId)
  const givens = deal(exercise, variant)
  if (!part || !givens) return []
  const { say } = filled(exercise, givens, locale)
  const seen = new Set<string>()
  return candidatesOf(compiled, part, givens).flatMap(({ tier, id, value, convention }) => {
    if (tier === 'carried') return []
    const shown = number(value, part, locale)
    const key = `${tier} ${id} ${shown}`
    if (seen.has(key)) return []
    seen.add(key)
    const wrong = part.unknown.wrong[id]?.says
    const named =
      convention === undefined ? '' : (exercise.conventions[convention]?.name[locale] ?? '')
    const room = toleranceOf(part.unknown, value)
    return [
      {
        tier,
        value: shown,
        tolerance: tier === 'wrong' ? '' : `± ${formatNumber(room, locale, { kind: 'number' })}`,
        says: tier === 'wrong' && wrong ? say(wrong) : named
      }
    ]
  })
}

/** As it is to be typed, with a digit more where the asked ones would leave nothing of it. */
function number(value: number, { unknown }: Part, locale: Locale): string {
  const small = Math.abs(value) < 10 ** (1 - unknown.digits)
  return formatNumber(
    value,
    locale,
    small ? { kind: 'number' } : { kind: 'number', digits: unknown.digits }
  )
}
