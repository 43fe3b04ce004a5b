/** Who gets which numbers: the practice numbers, one variant for all, or one for each participant. */
export type SeedPolicy =
  | { readonly kind: 'practice' }
  | { readonly kind: 'class'; readonly seed: string }
  | { readonly kind: 'participant'; readonly seed: string }

/**
 * The seed of `deal` for a participant. A marker who knows the policy and the id has the same numbers.
 *
 * @param participant an id as the participant typed it; capitals and spaces around it make no difference
 */
export function seedFor(policy: SeedPolicy, participant: string): number | string {
  if (policy.kind === 'practice') return 0
  if (policy.kind === 'class') return `class ${policy.seed}`
  return `participant ${policy.seed} ${participant.trim().toLowerCase().replace(/\s+/g, ' ')}`
}
