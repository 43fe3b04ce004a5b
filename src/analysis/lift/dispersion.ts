import type { Campaign, Counts } from './model.ts'

/**
 * How much more the campaigns of a group differ among themselves than chance alone would make them:
 * Pearson's χ² of their shares over its degrees of freedom (McCullagh and Nelder 1989, Generalized Linear
 * Models, 2nd ed., § 4.5). 1 is chance. Intervals of the pooled shares are too short by about its root
 * when it is more than that, because they take all people for alike.
 *
 * @param step the successes; trials are the sends
 * @returns null with fewer than two degrees of freedom, or when nobody, or everybody, responded
 */
export function dispersionOf(
  campaigns: readonly Campaign[],
  step: Exclude<keyof Counts, 'sends'>
): { readonly factor: number; readonly freedom: number } | null {
  let squares = 0
  let freedom = 0
  for (const segmented of [true, false]) {
    const group = campaigns.filter(one => one.segmented === segmented)
    const sends = group.reduce((sum, one) => sum + one.sends, 0)
    const share = group.reduce((sum, one) => sum + one[step], 0) / sends
    if (!(share > 0 && share < 1)) continue
    for (const one of group)
      squares += (one[step] - one.sends * share) ** 2 / (one.sends * share * (1 - share))
    freedom += group.length - 1
  }
  return freedom < 2 ? null : { factor: squares / freedom, freedom }
}
