import type { Exercise } from '../exercises/model.ts'
import { partsOf } from '../exercises/parts.ts'
import type { SeedPolicy } from '../exercises/seeds.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Assignment } from './assignment.ts'
import type { Receipt } from './receipt.ts'
import { askedBy } from './says.ts'

/** A part of the assignment, as a column of the class table. */
export interface Column {
  readonly exercise: string
  readonly part: string
  readonly title: Localised
  readonly ask: Localised
}

/** How the instructor's settings name a column. */
export const columnKey = ({ exercise, part }: Pick<Column, 'exercise' | 'part'>): string =>
  `${exercise}.${part}`

/**
 * What the assignment asks: from the instructor's copy, and without it the exercises that at least half of
 * the receipts answer, so that one forged receipt adds no column.
 */
export function exercisesOf(
  receipts: readonly Receipt[],
  copy: Assignment | undefined
): readonly string[] {
  if (copy) return copy.exercises.map(({ id }) => id)
  const counts = new Map<string, number>()
  for (const { exercises } of receipts)
    for (const id of Object.keys(exercises)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].filter(([, count]) => 2 * count >= receipts.length).map(([id]) => id)
}

/** Who had which numbers: from the copy, or as most receipts say. */
export function policyOf(receipts: readonly Receipt[], copy: Assignment | undefined): SeedPolicy {
  if (copy) return copy.policy
  const counts = new Map<string, number>()
  for (const { policy } of receipts) {
    const said = policyText(policy)
    counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return (
    receipts.find(({ policy }) => policyText(policy) === most?.[0])?.policy ?? { kind: 'practice' }
  )
}

export const policyText = (policy: SeedPolicy): string =>
  policy.kind === 'practice' ? policy.kind : `${policy.kind} ${policy.seed}`

/** The columns of exercises, in their order. */
export const columnsOf = (exercises: readonly Exercise[]): Column[] =>
  exercises.flatMap(exercise =>
    partsOf(exercise).map(part => ({
      exercise: exercise.id,
      part,
      title: exercise.title,
      ask: askedBy(exercise, part)
    }))
  )
