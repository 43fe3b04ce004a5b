import type { Day } from '../../ingest/transactions/transactions.ts'
import type { AttributionRule, ChannelParams } from './model.ts'

/** Takes the contacts and purchases of one customer in time, and shares the money out among channels. */
interface Sharing {
  contact(day: Day, channel: number): void
  /** @returns false when nobody is there to be credited */
  money(day: Day, ownChannel: number, amount: number): boolean
  /** Ends the customer. */
  settle(): void
}

/** Money by channel code, by rule. */
export type Credits = Readonly<Record<AttributionRule, Float64Array>>

/**
 * The five rules at once, in time linear in contacts and purchases however long a window is. What many
 * contacts get alike is noted at the ends of their stretch and added up when the customer is done, so
 * that a customer with a hundred thousand contacts costs no more than as many customers with one.
 *
 * @param most contacts of any one customer
 */
export function sharingBy(
  params: Pick<ChannelParams, 'lookback' | 'halfLife' | 'ends' | 'ownRow'>,
  credits: Credits,
  most: number
): Sharing {
  // Reads are cast to numbers: all are within bounds, and a fallback would only hide one that is not.
  const { lookback, ends, ownRow } = params
  const fades = Float64Array.from(
    { length: lookback + 1 },
    (_, age) => 2 ** (-age / params.halfLife)
  )
  const channels = new Uint32Array(most)
  const evenly = new Float64Array(most + 1)
  const between = new Float64Array(most + 1)
  const fading = new Float64Array(most + 1)
  // Stretches of contacts of one day: the day, where it starts, what each contact gets for later days.
  const days = new Int32Array(most)
  const starts = new Uint32Array(most + 1)
  const later = new Float64Array(most)
  let count = 0
  let stretches = 0
  let oldest = 0

  const give = (rule: AttributionRule, channel: number, amount: number) => {
    credits[rule][channel] = (credits[rule][channel] as number) + amount
  }
  const spread = (marks: Float64Array, from: number, to: number, each: number) => {
    marks[from] = (marks[from] as number) + each
    marks[to] = (marks[to] as number) - each
  }
  const decay = (day: Day, own: number, amount: number) => {
    // Ages count from the newest contact: a short half-life must not turn every weight into nought.
    const newest = own ? day : (days[stretches - 1] as number)
    const weight = (stretch: number) => fades[newest - (days[stretch] as number)] as number
    let sum = own ? 1 : 0
    for (let s = oldest; s < stretches; s += 1) {
      sum += weight(s) * ((starts[s + 1] as number) - (starts[s] as number))
    }
    if (own) give('decay', own, amount / sum)
    for (let s = oldest; s < stretches; s += 1) {
      const each = (amount * weight(s)) / sum
      // More contacts of this day may follow, and they have no part in this purchase.
      if (days[s] === day) spread(fading, starts[s] as number, count, each)
      else later[s] = (later[s] as number) + each
    }
  }
  const position = (first: number, own: number, amount: number) => {
    const all = count - first + (own ? 1 : 0)
    const head = channels[first] as number
    const last = own || (channels[count - 1] as number)
    if (all === 1) return give('position', last, amount)
    const end = all === 2 ? 0.5 : ends
    give('position', head, amount * end)
    give('position', last, amount * end)
    if (all > 2) {
      spread(between, first + 1, own ? count : count - 1, (amount * (1 - 2 * end)) / (all - 2))
    }
  }

  return {
    contact(day, channel) {
      if (stretches === 0 || days[stretches - 1] !== day) {
        days[stretches] = day
        starts[stretches] = count
        stretches += 1
      }
      channels[count] = channel
      count += 1
      starts[stretches] = count
    },
    money(day, ownChannel, amount) {
      while (oldest < stretches && (days[oldest] as number) < day - lookback) oldest += 1
      const own = ownRow ? ownChannel : 0
      const first = oldest < stretches ? (starts[oldest] as number) : count
      const all = count - first + (own ? 1 : 0)
      if (all === 0) return false
      give('last', own || (channels[count - 1] as number), amount)
      give('first', first < count ? (channels[first] as number) : own, amount)
      if (own) give('linear', own, amount / all)
      spread(evenly, first, count, amount / all)
      decay(day, own, amount)
      position(first, own, amount)
      return true
    },
    settle() {
      let [even, middle, fade] = [0, 0, 0]
      let stretch = 0
      for (let i = 0; i < count; i += 1) {
        if (i === starts[stretch + 1]) stretch += 1
        even += evenly[i] as number
        middle += between[i] as number
        fade += fading[i] as number
        const channel = channels[i] as number
        give('linear', channel, even)
        give('position', channel, middle)
        give('decay', channel, fade + (later[stretch] as number))
      }
      evenly.fill(0, 0, count + 1)
      between.fill(0, 0, count + 1)
      fading.fill(0, 0, count + 1)
      later.fill(0, 0, stretches)
      count = 0
      stretches = 0
      oldest = 0
    }
  }
}
