import { NO_DAY, type Transactions } from '../../ingest/transactions/transactions.ts'
import { countedRows } from '../customers/counted.ts'
import { byDay } from '../customers/merged-rows.ts'
import { stableOrder } from '../customers/stable-order.ts'
import {
  ATTRIBUTION_RULES,
  type AttributionRule,
  type ChannelCredit,
  type ChannelParams,
  type ChannelResult
} from './model.ts'
import { type Credits, sharingBy } from './rules.ts'

const SHOWN = 20

/** Less is what rounding leaves of a credit in thirds that a refund took back. */
const LEAST_CREDIT = 1e-6

/**
 * Channels' share of revenue under the five usual rules (the article of the brief has the share of CRM
 * channels; rules as in Shao and Li 2011, KDD, and the analytics tools since). Every row with an amount
 * is a purchase of its own. Contacts are the rows without an amount but with a channel; those of the
 * purchase's own day count if they stand before it in the file. An earlier purchase is no contact.
 *
 * Whatever the rule, credits add up to the revenue that is not unassigned. With refunds `net` a refund is
 * credited like a purchase, as a negative amount, but is not counted as one.
 *
 * @param chosen by customer code, 1 for those who take part; everybody unless given
 */
export function channelShare(
  table: Transactions,
  params: ChannelParams,
  chosen?: Uint8Array
): ChannelResult {
  const channels = table.channel?.labels.size ?? 1
  const credits = emptyCredits(channels)
  const contacts = new Uint32Array(channels)
  const totals = { revenue: 0, purchases: 0, unassigned: 0, unassignedRevenue: 0 }
  const counted = countedRows(table, { merge: 'row', refunds: params.refunds }, params)
  const rows = rowsInTime(table, chosen)
  const { codes } = table.customer
  const sharing = sharingBy(tidied(params), credits, mostContacts(table))
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number
    if (i > 0 && codes[row] !== codes[rows[i - 1] as number]) sharing.settle()
    const amount = table.amount[row] as number
    const day = table.day?.[row] ?? 0
    const channel = table.channel?.codes[row] ?? 0
    const inSpan = !counted.days || (day >= counted.days.from && day <= counted.days.to)
    if (Number.isNaN(amount)) {
      if (channel === 0) continue
      sharing.contact(day, channel)
      if (inSpan) contacts[channel] = (contacts[channel] as number) + 1
    } else if (inSpan && amount >= counted.least) {
      const isPurchase = amount >= counted.leastPurchase ? 1 : 0
      totals.revenue += amount
      totals.purchases += isPurchase
      if (sharing.money(day, channel, amount)) continue
      totals.unassigned += isPurchase
      totals.unassignedRevenue += amount
    }
  }
  sharing.settle()
  return { ...totals, ...listed(table, params, totals.revenue, credits, contacts) }
}

/** Rows of named, chosen customers: customer by customer, by day, then as they stand in the file. */
function rowsInTime(table: Transactions, chosen: Uint8Array | undefined): Uint32Array {
  const { codes, labels } = table.customer
  const found = new Uint32Array(table.rows)
  let count = 0
  for (let row = 0; row < table.rows; row += 1) {
    const who = codes[row] as number
    if (who === 0 || (chosen && chosen[who] !== 1)) continue
    if (table.day?.[row] === NO_DAY) continue
    found[count++] = row
  }
  const rows = found.subarray(0, count)
  const inDays = table.day && !table.sorted ? byDay(rows, table.day) : rows
  return stableOrder(inDays, codes, 0, labels.size)
}

/** Contacts of the customer who has most. */
function mostContacts({ rows, customer, amount }: Transactions): number {
  const counts = new Uint32Array(customer.labels.size)
  let most = 1
  for (let row = 0; row < rows; row += 1) {
    if (!Number.isNaN(amount[row])) continue
    const who = customer.codes[row] as number
    const count = (counts[who] as number) + 1
    counts[who] = count
    if (count > most) most = count
  }
  return most
}

/** Channels with contacts or credit, the largest first, and CRM's share of the whole. */
function listed(
  table: Transactions,
  { crm }: ChannelParams,
  revenue: number,
  credits: Credits,
  contacts: Uint32Array
): Pick<ChannelResult, 'channels' | 'crmShare'> {
  const labels = table.channel?.labels
  const isCrm = new Set(crm.flatMap(label => labels?.find(label) ?? []))
  const codes = [...contacts.keys()].filter(
    code =>
      code > 0 &&
      ((contacts[code] as number) > 0 ||
        byRule(rule => Math.abs(credits[rule][code] as number) >= LEAST_CREDIT))
  )
  codes.sort((a, b) => (credits.last[b] as number) - (credits.last[a] as number) || a - b)
  const sum = (some: readonly number[]): Omit<ChannelCredit, 'label' | 'crm'> => ({
    contacts: some.reduce((total, code) => total + (contacts[code] as number), 0),
    credit: record(rule => some.reduce((total, code) => total + (credits[rule][code] as number), 0))
  })
  const shown = codes.length > SHOWN ? codes.slice(0, SHOWN - 1) : codes
  const others = codes.slice(shown.length)
  const channels: ChannelCredit[] = shown.map(code => ({
    label: labels?.at(code) ?? '',
    crm: isCrm.has(code),
    ...sum([code])
  }))
  if (others.length > 0) {
    const crmToo = others.every(code => isCrm.has(code))
    channels.push({ label: '', rest: true, crm: crmToo, ...sum(others) })
  }
  const ofCrm = sum(codes.filter(code => isCrm.has(code))).credit
  return { channels, crmShare: record(rule => (revenue > 0 ? ofCrm[rule] / revenue : null)) }
}

const byRule = (holds: (rule: AttributionRule) => boolean) => ATTRIBUTION_RULES.some(holds)

function record<T>(of: (rule: AttributionRule) => T): Record<AttributionRule, T> {
  return {
    last: of('last'),
    first: of('first'),
    linear: of('linear'),
    decay: of('decay'),
    position: of('position')
  }
}

const emptyCredits = (channels: number): Credits => record(() => new Float64Array(channels))

/** Within the bounds that the parameters state; what is no number becomes the lowest. */
const tidied = (params: ChannelParams): ChannelParams => ({
  ...params,
  lookback: Math.floor(Math.min(365, Math.max(1, params.lookback || 1))),
  halfLife: Math.max(0.01, params.halfLife || 0),
  ends: Math.min(0.5, Math.max(0, params.ends || 0))
})
