import type { Exercise } from '../exercises/model.ts'
import { hash } from '../exercises/random.ts'
import type { SeedPolicy } from '../exercises/seeds.ts'
import type { Shared } from '../workbook/link.ts'
import type { Sheet } from './sheet.ts'

/** What an instructor sets: exercises, whose numbers, and from which numbers the widgets start. */
export interface Assignment {
  /** See `assignmentId`: answers and receipts belong to it. */
  readonly id: string
  readonly title: string
  /** With feedback and solutions, or to be handed in and marked. */
  readonly kind: 'practice' | 'graded'
  readonly policy: SeedPolicy
  /** As the instructor writes it: “Friday, 12:00, Madrid time”. */
  readonly due?: string
  readonly exercises: readonly Assigned[]
  /** Numbers and choices that the workbook's widgets start from, as a workbook link carries them. */
  readonly start?: Omit<Shared, 'answers'>
  /** Receipts are sealed for its owner (seal.ts): a point of P-256, base64url. */
  readonly key?: string
}

/** An exercise of an assignment. */
export type Assigned = {
  readonly id: string
  /** Tells an exercise from one of the same id whose text, numbers or answers were changed. */
  readonly version: string
} & (
  | /** One of the workbook's own, which the page holds. */ { readonly as: 'named' }
  | /** With its answers: practice, or the instructor's copy. */ {
      readonly as: 'whole'
      readonly exercise: Exercise
    }
  | /** Without answers, misconceptions and solutions. */ {
      readonly as: 'sheet'
      readonly sheet: Sheet
    }
)

const short = (text: string): string => hash(text).toString(36).padStart(7, '0')

/** The version of an exercise: of all that it says but its tests. */
export const versionOf = (exercise: Exercise): string =>
  short(JSON.stringify({ ...exercise, tests: [] }))

/**
 * The same for the same exercises, policy and title: an instructor's link may be made again, and with
 * another due date or key it is still the same assignment. Two hashes of 32 bits.
 */
export function assignmentId(
  assignment: Pick<Assignment, 'title' | 'kind' | 'policy' | 'exercises'>
): string {
  const { title, kind, policy, exercises } = assignment
  const { seed = '' } = { seed: undefined, ...policy }
  const what = JSON.stringify([
    title,
    kind,
    policy.kind,
    seed,
    exercises.map(e => [e.id, e.version])
  ])
  return `${short(what)}${short(`${what} `)}`
}
