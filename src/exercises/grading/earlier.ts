import type { Locale } from '../../i18n/locale.ts'
import type { Compiled, Part } from '../compile.ts'
import type { Values } from '../solve.ts'
import { type Candidate, candidatesOf, typedScale } from './candidates.ts'
import { matches, nearest } from './match.ts'
import { readAnswer } from './read.ts'
import type { Judgement } from './verdict.ts'

/** What a reader answered to another part. */
export interface EarlierAnswer {
  /** The values that it may stand for, in the exercise's units. */
  readonly values: readonly number[]
  /** The candidate that it was taken for there, if for any. */
  readonly meant: Candidate | undefined
}

/**
 * The reader's own answers, for carrying forward. Each stands for the number typed and for the
 * candidate of which it is a rounding, because readers type two decimals and go on with all of their
 * calculator's. A wrong number below 1 in a percentage field may also be the fraction: the reader
 * was told so there, and goes on here with 0.0133.
 */
export function earlierAnswers(
  compiled: Compiled,
  givens: Values,
  texts: Readonly<Record<string, string>>,
  locale: Locale
): Map<string, EarlierAnswer> {
  const answers = new Map<string, EarlierAnswer>()
  for (const [id, part] of compiled.parts) {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined
    const read = text === undefined ? undefined : readAnswer(text, part.unknown, locale)
    if (!read?.ok) continue
    const { reading } = read
    const fitting = candidatesOf(compiled, part, givens).filter(
      ({ value }) => matches(reading, value, part.unknown) === 'fits'
    )
    const meant = nearest(reading, fitting.filter(isCreditable)) ?? nearest(reading, fitting)
    const scale = typedScale(part.unknown)
    const values = [reading.value / scale]
    const isFraction = scale !== 1 && Math.abs(reading.value) < 1
    // Whoever typed 0.8 % rightly and divides by 0.8 has made a mistake, not been consistent.
    if (isFraction && !(meant && isCreditable(meant))) values.push(reading.value)
    if (meant && meant.tier !== 'right') values.push(meant.value / scale)
    // −0 is 0: verdicts are stored as JSON, which has no other.
    answers.set(id, { values: values.map(value => value + 0), meant })
  }
  return answers
}

const isCreditable = ({ tier }: Candidate): boolean => tier !== 'wrong'

/** The credit for an answer that follows from the reader's own, and what to say beside it. */
export function followed(
  { exercise, parts }: Compiled,
  part: Part,
  from: readonly string[],
  earlier: ReadonlyMap<string, EarlierAnswer>
): Judgement {
  const unsettled: string[] = []
  const used = new Set<string>()
  for (const id of part.carries) {
    const meant = from.includes(id) ? earlier.get(id)?.meant : parts.get(id)?.ways[0]
    if (meant === undefined || meant.tier === 'wrong') unsettled.push(id)
    else if (meant.convention !== undefined) used.add(meant.convention)
  }
  const familyOf = (id: string) => exercise.conventions[id]?.family
  const mixed = [...used].filter(id =>
    [...used].some(other => other !== id && familyOf(other) === familyOf(id))
  )
  return { kind: 'carried-forward', from, unsettled, mixed }
}
