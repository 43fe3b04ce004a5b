import type { Exercise } from '../model.ts'
import { judgePart, type Mark, type Sitting } from './judge-part.ts'

/**
 * Grades one part of an exercise of any kind from the answers as they are stored: the mark alone, which
 * can be kept by the hundred thousand.
 *
 * @param texts all answers of the exercise as typed, by part; blanks are unanswered
 * @throws RangeError for a part, a variant or a widget that there is not
 */
export function gradePart(
  exercise: Exercise,
  part: string,
  texts: Readonly<Record<string, string>>,
  sitting: Sitting
): Mark {
  const { outcome, credited } = judgePart(exercise, part, texts, sitting)
  return { outcome, credited }
}
