import type { Assigned, Assignment } from '../../classroom/assignment.ts'
import type { Sheet } from '../../classroom/sheet.ts'
import type { Exercise } from '../../exercises/model.ts'
import { variantFor } from '../../exercises/seeds.ts'
import { loadExercises } from '../parts/load-exercises.ts'

/** What the page shows of one exercise of an assignment. */
export type Material = {
  readonly id: string
  readonly version: string
  readonly variant: number
} & (
  | { readonly how: 'checked'; readonly exercise: Exercise }
  | { readonly how: 'sheet'; readonly sheet: Sheet }
  /** Nothing to be answered here. */
  | { readonly how: 'none'; readonly why: 'unproven' | 'unknown' }
)

/**
 * The exercises of an assignment with the numbers of a participant. Those of the workbook are fetched;
 * those that come whole are proven as the build proves the workbook's, and left out if they are not sound.
 * Rejects when a script does not arrive.
 */
export async function materialOf(
  assignment: Assignment,
  participant: string
): Promise<readonly Material[]> {
  const named = assignment.exercises.filter(({ as }) => as === 'named')
  const workbook = new Map(
    (await loadExercises(named.map(({ id }) => id))).map(one => [one.id, one])
  )
  const materials: Material[] = []
  for (const assigned of assignment.exercises) {
    const { id, version } = assigned
    const exercise = await wholeOf(assigned, workbook)
    const shown = shownAs(assigned, exercise)
    const variant = variantOf(assigned, exercise, assignment, participant)
    materials.push({ id, version, variant, ...shown })
  }
  return materials
}

async function wholeOf(
  assigned: Assigned,
  workbook: ReadonlyMap<string, Exercise>
): Promise<Exercise | undefined> {
  if (assigned.as === 'named') return workbook.get(assigned.id)
  if (assigned.as === 'sheet') return undefined
  const { proveExercise } = await import('../../classroom/prove-exercise.ts')
  const proven = proveExercise(JSON.stringify(assigned.exercise))
  return proven?.id === assigned.id ? proven : undefined
}

/** The participant's variant: of a sheet among those that it holds. */
function variantOf(
  assigned: Assigned,
  exercise: Exercise | undefined,
  { policy }: Assignment,
  participant: string
): number {
  if (exercise) return variantFor(policy, participant, exercise)
  if (assigned.as !== 'sheet') return 0
  const { kind, variants } = assigned.sheet
  const numbers = Object.keys(variants).map(Number)
  // Of a class's variant the sheet holds no other; of participants' it holds all, from 1.
  if (policy.kind === 'class' && numbers[0] !== undefined) return numbers[0]
  const dealt = { id: assigned.id, kind, variants: Math.max(0, ...numbers) }
  // All that dealing a variant asks of an exercise.
  return variantFor(policy, participant, dealt as unknown as Exercise)
}

function shownAs(assigned: Assigned, exercise: Exercise | undefined) {
  if (assigned.as === 'sheet') return { how: 'sheet', sheet: assigned.sheet } as const
  if (!exercise) {
    return { how: 'none', why: assigned.as === 'whole' ? 'unproven' : 'unknown' } as const
  }
  return { how: 'checked', exercise } as const
}
