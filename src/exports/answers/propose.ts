import type { Compiled, Part } from '../../exercises/compile.ts'
import { feedbackFor } from '../../exercises/feedback/feedback.ts'
import { typedScale } from '../../exercises/grading/candidates.ts'
import { grade } from '../../exercises/grading/grade.ts'
import { CAP } from '../../exercises/grading/match.ts'
import { creditOf, outcomeOf, type Verdict } from '../../exercises/grading/verdict.ts'
import type { Values } from '../../exercises/solve.ts'
import type { Locale } from '../../i18n/locale.ts'

/** What a verdict needs beside the number. */
export interface Asked {
  readonly compiled: Compiled
  readonly part: Part
  readonly givens: Values
  readonly locale: Locale
}

/** Earlier answers of a reader, by part, in the exercise's units. */
export type Instead = Readonly<Record<string, number>>

/** A number as our grader sees it typed, and what it says. */
export interface Judged {
  readonly value: number
  readonly credited: boolean
  readonly outcome: string
  readonly kind: Verdict['kind']
  readonly says: readonly string[]
}

/**
 * A number typed with so many decimals, judged by the grader of the page: exports have no second opinion.
 *
 * @param instead what the reader answered to other parts, if that is where the number comes from
 */
export function judged(asked: Asked, value: number, decimals: number, instead?: Instead): Judged {
  const { compiled, part, givens, locale } = asked
  const { exercise } = compiled
  const text = typed(value, decimals)
  const earlier = Object.fromEntries(
    Object.entries(instead ?? {}).map(([id, value]) => {
      const unknown = exercise.unknowns[id] ?? { show: 'number' as const }
      return [id, typed(value * typedScale(unknown), 10)]
    })
  )
  const verdict = grade(exercise, part.id, text, { locale: 'en', givens, earlier })
  const told = feedbackFor(exercise, part.id, verdict, { locale, text, givens })
  return {
    value: Number(text),
    credited: creditOf(verdict) === 1,
    outcome: outcomeOf(verdict),
    kind: verdict.kind,
    says: [told.verdict, ...told.more]
  }
}

/** With a point, and never with exactly three decimals, which could be read as thousands. */
export const typed = (value: number, decimals: number): string =>
  value.toFixed(Math.min(20, decimals === 3 ? 4 : decimals))

/** Decimals with which a value is typed: as many as are asked for, more where they would leave little of it. */
export function decimalsOf({ unknown }: Part, value: number): number {
  let decimals = unknown.digits
  const lost = () => Math.abs(Number(value.toFixed(decimals)) - value) > CAP * Math.abs(value)
  while (decimals < 12 && lost()) decimals += 1
  return decimals
}
