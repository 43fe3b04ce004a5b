/** A set of channels, as bits: channel i is 2^i. */
export type Channels = number

/** One set of channels, and whom it holds. */
export interface Combination {
  readonly channels: Channels
  /** Customers with these channels and no other: a column of the UpSet plot. */
  readonly exactly: number
  /** Customers with all of these channels, whatever else they have. */
  readonly all: number
  /** Customers with one of these channels at least: the reach of a campaign on all of them. */
  readonly any: number
}

/** One channel among the others. */
interface ChannelReach {
  readonly reach: number
  /** Whom only this channel reaches: what it adds when all the others are used. */
  readonly adds: number
}

export interface Reach {
  readonly customers: number
  /** By index. */
  readonly channels: readonly ChannelReach[]
  /** All sets but the empty one: the largest first; of equals, those with fewer channels. */
  readonly combinations: readonly Combination[]
  /** Reached by one channel at least. */
  readonly union: number
  readonly none: number
}

export const has = (channels: Channels, channel: number): boolean =>
  (channels & (1 << channel)) !== 0

/** How many channels are in a set. */
export function sizeOf(channels: Channels): number {
  let size = 0
  for (let rest = channels; rest > 0; rest &= rest - 1) size += 1
  return size
}

/**
 * Reach of every combination of channels, counted directly: overlaps are in the customers themselves, no
 * independence is assumed. The columns `exactly` are those of Lex et al. 2014 (UpSet: Visualization of
 * Intersecting Sets, IEEE TVCG 20/12).
 *
 * @param customers the channels of each customer
 * @param count of channels, 1 to 10
 */
export function reachOf(customers: readonly Channels[], count: number): Reach {
  const exactly = new Array<number>(1 << count).fill(0)
  for (const channels of customers) exactly[channels] = (exactly[channels] as number) + 1
  const sumOf = (holds: (channels: Channels) => boolean) =>
    exactly.reduce((sum, size, channels) => (holds(channels) ? sum + size : sum), 0)
  const combinations = exactly
    .map((size, channels) => ({
      channels,
      exactly: size,
      all: sumOf(other => (other & channels) === channels),
      any: sumOf(other => (other & channels) !== 0)
    }))
    .slice(1)
    .sort(
      (a, b) =>
        b.exactly - a.exactly || sizeOf(a.channels) - sizeOf(b.channels) || a.channels - b.channels
    )
  const none = exactly[0] as number
  return {
    customers: customers.length,
    channels: Array.from({ length: count }, (_, channel) => ({
      reach: sumOf(other => has(other, channel)),
      adds: exactly[1 << channel] as number
    })),
    combinations,
    union: customers.length - none,
    none
  }
}
