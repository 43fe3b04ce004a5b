import type { Locale } from '../../i18n/locale.ts'
import { compile } from '../compile.ts'
import type { NumericExercise } from '../kinds/numeric.ts'
import { practiceGivens, type Values } from '../solve.ts'
import { earlierAnswers } from './earlier.ts'
import { judgeFor } from './judge.ts'
import { readAnswer } from './read.ts'
import { creditOf, type Judgement, type Verdict } from './verdict.ts'

export interface Attempt {
  /** The page's language: its notation is tried first. */
  readonly locale: Locale
  /** What the reader typed for the other unknowns, as typed. Unknown names and blanks are ignored. */
  readonly earlier?: Readonly<Record<string, string>>
  /** The variant's givens. The practice numbers when absent. */
  readonly givens?: Values
}

/**
 * Grades one typed answer. Never throws for any text; throws a RangeError for a part that the
 * exercise does not have.
 *
 * Tiers: right and accepted, then carried forward from the reader's own answers, then
 * misconceptions, then results of rounded values; inside a tier the nearest wins. A number too round
 * for its tier is asked for its digits, and a given typed back is called that. A text with two readings is read in the page's
 * notation, unless only the other one makes sense: then the verdict asks.
 */
export function grade(
  exercise: NumericExercise,
  partId: string,
  text: string,
  attempt: Attempt
): Verdict {
  const compiled = compile(exercise)
  const part = compiled.parts.get(partId)
  if (!part) throw new RangeError(`${exercise.id} has no part “${partId}”`)
  const read = readAnswer(text, part.unknown, attempt.locale)
  if (!read.ok) return { kind: 'unreadable', reason: read.reason }
  const { locale, givens = practiceGivens(exercise), earlier: texts = {} } = attempt
  const judge = judgeFor(compiled, part, givens, earlierAnswers(compiled, givens, texts, locale))
  const judgement = judge(read.reading)
  const settled = judgement.kind === 'needs-digits'
  if (read.other && !settled && senseOf(judge(read.other)) > senseOf(judgement)) {
    return { read: read.reading, kind: 'ask-notation', readings: [read.reading, read.other] }
  }
  return { read: read.reading, ...judgement }
}

/** What may be coincidence. */
const GUESSED: readonly Judgement['kind'][] = ['explained-guess', 'slip']

/**
 * How much sense a reading makes: none, a guess at some, a candidate or a given of the exercise, credit.
 * 219.450 is nothing that anybody would answer, and 219,450 is one of the numbers given: that is worth a
 * question. Where both readings are known for something, only credit for the other is.
 */
function senseOf(judgement: Judgement): 0 | 1 | 2 | 3 {
  if (creditOf(judgement) === 1) return 3
  if (judgement.kind === 'wrong') return 0
  return GUESSED.includes(judgement.kind) ? 1 : 2
}
