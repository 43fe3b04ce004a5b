import { describe, it } from 'vitest'
import { channelShare } from '../../src/analysis/channels/channel-share.ts'
import { ATTRIBUTION_RULES, type ChannelParams } from '../../src/analysis/channels/model.ts'
import { type Row, tableOf } from '../support/transactions.ts'
import { channelParams } from './arbitrary-params.ts'
import { agrees, engines } from './both.ts'
import type { Result } from './engines.ts'

const run = engines()

/** Channels of equal credit stand in the order of the file with us, of the alphabet with SQL. */
const sorted = <T extends Result>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (String(a['channel']) < String(b['channel']) ? -1 : 1))

function channels(rows: readonly Row[], params: ChannelParams) {
  const found = channelShare(tableOf(rows), params).channels
  return sorted(
    found.map(one => ({
      channel: one.label,
      is_crm: one.crm,
      contacts: one.contacts,
      ...Object.fromEntries(ATTRIBUTION_RULES.map(rule => [`${rule}_credit`, one.credit[rule]]))
    }))
  )
}

function summary(rows: readonly Row[], params: ChannelParams) {
  const found = channelShare(tableOf(rows), params)
  return [
    {
      revenue: found.revenue,
      purchases: found.purchases,
      unassigned: found.unassigned,
      unassigned_revenue: found.unassignedRevenue,
      ...Object.fromEntries(
        ATTRIBUTION_RULES.map(rule => [`${rule}_crm_share`, found.crmShare[rule]])
      )
    }
  ]
}

describe('channel share as SQL', () => {
  it('credits every channel as our own code does', () =>
    agrees(run, 'channel-share', channelParams, channels, 'channels', sorted))

  it('finds the same totals and the same share of CRM', () =>
    agrees(run, 'channel-share', channelParams, summary, 'summary'))
})
