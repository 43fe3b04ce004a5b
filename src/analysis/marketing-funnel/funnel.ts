import {
  type Channel,
  type ChannelFlow,
  type Counts,
  type Funnel,
  type Rates,
  STAGES
} from './model.ts'

/** Fewer than one in a thousand million months. */
export const isNobody = (people: number): boolean => people < 1e-9

const NONE: Counts = { visits: 0, lead: 0, qualified: 0, customer: 0 }

const sum = (one: Counts, other: Counts): Counts => ({
  visits: one.visits + other.visits,
  lead: one.lead + other.lead,
  qualified: one.qualified + other.qualified,
  customer: one.customer + other.customer
})

/** What comes of a channel's visits: at each step a share goes on. */
export function flowOf(channel: Channel, rates: Rates): Counts {
  const lead = channel.visits * (channel.lead ?? rates.lead)
  const qualified = lead * (channel.qualified ?? rates.qualified)
  const customer = qualified * (channel.customer ?? rates.customer)
  return { visits: channel.visits, lead, qualified, customer }
}

/**
 * The marketing funnel of a month: visits → leads → qualified leads → customers, and what a customer
 * costs (CAC = cost / new customers, as in lesson 3). Rows of the same name are one channel.
 *
 * @param rates of every channel that has none of its own
 * @param shared money a month that serves all channels; in the whole CAC, in no channel's
 */
export function marketingFunnel(rows: readonly Channel[], rates: Rates, shared: number): Funnel {
  const channels = new Map<string, Omit<ChannelFlow, 'cac'>>()
  for (const row of rows) {
    const key = row.channel.trim().toLowerCase()
    const before = channels.get(key) ?? { name: row.channel.trim(), cost: 0, counts: NONE, rows: 0 }
    channels.set(key, {
      name: before.name,
      cost: before.cost + row.cost,
      counts: sum(before.counts, flowOf(row, rates)),
      rows: before.rows + 1
    })
  }
  const flows = [...channels.values()]
  const counts = flows.map(flow => flow.counts).reduce(sum, NONE)
  const spend = flows.reduce((all, { cost }) => all + cost, 0)
  const cost = spend + shared
  return {
    counts,
    rates: ratesOf(counts),
    channels: flows.map(flow => ({ ...flow, cac: ratio(flow.cost, flow.counts.customer) })),
    spend,
    cost,
    cac: ratio(cost, counts.customer)
  }
}

function ratesOf(counts: Counts): Funnel['rates'] {
  const steps = ['visits', ...STAGES] as const
  const [lead, qualified, customer] = STAGES.map((stage, at) =>
    ratio(counts[stage], counts[steps[at] ?? 'visits'])
  )
  return { lead: lead ?? null, qualified: qualified ?? null, customer: customer ?? null }
}

/** Null where there is nobody to divide by. */
const ratio = (part: number, whole: number): number | null =>
  isNobody(whole) ? null : part / whole
