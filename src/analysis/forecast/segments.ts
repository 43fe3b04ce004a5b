import { spreadOf } from '../statistics/spread.ts'
import type { Groups } from './groups.ts'
import type { ForecastParams, ForecastResult, ForecastSegment, Ranged } from './model.ts'
import type { Simulated } from './simulate.ts'

const MOST = 12
const BANDS = 5
const POINTS = 100

/** By customer: P(alive), purchases and margin to expect. */
interface Expected {
  readonly alive: Float64Array
  readonly expected: Float64Array
  readonly brings: Float64Array
}

/** Segments with what they will bring, most money first, and all together. */
export function segmentsOf(
  { alive, expected, brings }: Expected,
  { groupOf, groups, labels }: Groups,
  { purchases, money }: Simulated,
  { marginRate, costToKeep }: Pick<ForecastParams, 'marginRate' | 'costToKeep'>
): Pick<ForecastResult, 'segments' | 'purchases' | 'money' | 'alive'> {
  const all = Array.from({ length: groups }, (_, group) => group)
  const sum = (of: Float64Array, among: ReadonlySet<number>) =>
    of.reduce((total, one, i) => (among.has(groupOf[i] as number) ? total + one : total), 0)
  const describe = (label: string, members: readonly number[]): ForecastSegment => {
    const among = new Set(members)
    const customers = groupOf.reduce((total, one) => total + Number(among.has(one)), 0)
    const brought = sum(brings, among)
    return {
      label,
      customers,
      alive: sum(alive, among),
      purchases: ranged(
        sum(expected, among),
        members.map(one => purchases[one] as Float64Array),
        1
      ),
      money: ranged(
        brought,
        members.map(one => money[one] as Float64Array),
        marginRate
      ),
      perCustomer: brought / customers,
      afterKeeping: brought - costToKeep * customers
    }
  }
  const single = all.map(group => describe(labels[group] as string, [group]))
  const order = all.toSorted(
    (a, b) =>
      (single[b] as ForecastSegment).money.expected - (single[a] as ForecastSegment).money.expected
  )
  const segments = order.slice(0, MOST).map(group => single[group] as ForecastSegment)
  const rest = order.slice(MOST)
  const whole = describe('', all)
  return {
    segments: rest.length === 0 ? segments : [...segments, { ...describe('', rest), rest: true }],
    purchases: whole.purchases,
    money: whole.money,
    alive: whole.alive
  }
}

function ranged(expected: number, parts: readonly Float64Array[], factor: number): Ranged {
  const draws = (parts[0] as Float64Array).map((_, draw) =>
    parts.reduce((total, one) => total + factor * (one[draw] as number), 0)
  )
  const { low, high } = spreadOf(draws)
  return { expected, low, high }
}

/** Customers by what they will bring, best first, against what keeping one costs; and by P(alive). */
export function rankingOf(
  brings: Float64Array,
  alive: Float64Array,
  costToKeep: number
): Pick<ForecastResult, 'worth' | 'ranking' | 'aliveBands'> {
  const falling = brings.slice().sort().reverse()
  const worth = falling.filter(one => one > costToKeep)
  const last = falling.length - 1
  const points = Math.min(POINTS, last)
  const aliveBands = new Array<number>(BANDS).fill(0)
  for (const one of alive) {
    const band = Math.min(BANDS - 1, Math.floor(one * BANDS))
    aliveBands[band] = (aliveBands[band] as number) + 1
  }
  return {
    worth: { customers: worth.length, money: worth.reduce((total, one) => total + one, 0) },
    ranking: Array.from({ length: points + 1 }, (_, k) => {
      const at = Math.round((k * last) / points)
      return [(at + 1) / falling.length, falling[at] as number] as const
    }),
    aliveBands
  }
}
