/** The ends of bars from nought, with room for a number beyond each. */
export function withRoom(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const room = 0.22 * (high - low)
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0]
}
