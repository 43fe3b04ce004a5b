/** People who are drawn alike: one element in the drawing. */
export interface Dots {
  /** Stable: what the element is. */
  readonly key: string
  readonly people: readonly number[]
  /** 0 is grey. */
  readonly series: number
  /** Square ends tell the groups of a second round of colours from those of the first. */
  readonly square: boolean
  /** From 0, the smallest. */
  readonly size: number
}

const SERIES = 6
const SIZES = 4

/**
 * People by group and by size.
 *
 * @param group of each person; without it all are grey
 * @param values of the measure that the size shows
 */
export function dotsOf(
  people: number,
  group: readonly number[] | undefined,
  values: readonly number[] | null
): readonly Dots[] {
  const most = values ? values.reduce((a, b) => Math.max(a, b), 0) : 0
  const found = new Map<string, Dots & { readonly people: number[] }>()
  for (let at = 0; at < people; at += 1) {
    const of = group?.[at] ?? 2 * SERIES
    const series = of < 2 * SERIES ? (of % SERIES) + 1 : 0
    const square = of >= SERIES && of < 2 * SERIES
    // Areas, and not widths, are in proportion.
    const share = most > 0 ? Math.sqrt((values?.[at] as number) / most) : 0
    const size = Math.min(SIZES - 1, Math.floor(share * SIZES))
    const key = `${series}${square ? 's' : 'r'}${size}`
    const known = found.get(key)
    if (known) known.people.push(at)
    else found.set(key, { key, people: [at], series, square, size })
  }
  // Large ones first: small ones are not hidden.
  return [...found.values()].sort((a, b) => b.size - a.size || a.series - b.series)
}

/** People by how a message has met them, in the colours of the spread. */
export function spreadDots(round: ArrayLike<number>, now: number): readonly Dots[] {
  const sets: Record<'not' | 'reached' | 'newest' | 'start', number[]> = {
    not: [],
    reached: [],
    newest: [],
    start: []
  }
  for (let at = 0; at < round.length; at += 1) {
    const when = round[at] as number
    if (when === 0) sets.start.push(at)
    else if (when === -1 || when > now) sets.not.push(at)
    else sets[when === now ? 'newest' : 'reached'].push(at)
  }
  return [
    { key: 'not', people: sets.not, series: 0, square: false, size: 0 },
    { key: 'reached', people: sets.reached, series: 1, square: false, size: 1 },
    { key: 'newest', people: sets.newest, series: 2, square: false, size: 2 },
    { key: 'start', people: sets.start, series: 4, square: true, size: 2 }
  ]
}
