import type { Exercise } from './model.ts'
import { hash } from './random.ts'

/** Who gets which numbers: the practice numbers, one variant for all, or one for each participant. */
export type SeedPolicy =
  | { readonly kind: 'practice' }
  | { readonly kind: 'class'; readonly seed: string }
  | { readonly kind: 'participant'; readonly seed: string }

/** Orders in which options and items are shown: only the order differs, so that no file counts them. */
const ORDERS = 997

/** How many variants there are beside the practice numbers, each proven by the build. */
export function variantsOf(exercise: Exercise): number {
  if (exercise.kind === 'numeric' || exercise.kind === 'table') return exercise.variants
  return exercise.kind === 'widget' ? 0 : ORDERS
}

/** A participant's id without what people write differently: capitals, and spaces around and within. */
export const sameParticipant = (id: string): string =>
  id.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')

/**
 * The number of the variant that a participant gets, 0 for the practice numbers: the same on screen, on
 * paper and for a marker who knows the policy and the id.
 *
 * @param participant an id as the participant typed it; capitals and spaces around it make no difference
 */
export function variantFor(policy: SeedPolicy, participant: string, exercise: Exercise): number {
  const count = variantsOf(exercise)
  if (policy.kind === 'practice' || count === 0) return 0
  const who = policy.kind === 'class' ? '' : ` ${sameParticipant(participant)}`
  return 1 + (hash(`${policy.seed} ${exercise.id}${who}`) % count)
}
