/**
 * The months that a table of a long series lists: every month of a year, every second of two years,
 * every sixth of up to ten, every twelfth beyond; always the first and the last.
 */
export function thinMonths(months: number): number[] {
  const step = months <= 12 ? 1 : months <= 24 ? 2 : months <= 120 ? 6 : 12
  const listed = Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step)
  return listed.at(-1) === months ? listed : [...listed, months]
}
