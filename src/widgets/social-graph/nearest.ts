/**
 * The person whose dot is nearest to a point, if any is near enough; two thousand are looked through faster
 * than a tree of them is built.
 *
 * @param places x and y of each person in turn
 */
export function nearest(
  places: ArrayLike<number>,
  x: number,
  y: number,
  within: number
): number | undefined {
  let best: number | undefined
  let least = within ** 2
  for (let at = 0; 2 * at < places.length; at += 1) {
    const far = ((places[2 * at] as number) - x) ** 2 + ((places[2 * at + 1] as number) - y) ** 2
    if (far > least) continue
    least = far
    best = at
  }
  return best
}
