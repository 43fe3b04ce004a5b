import { type Comparison, compareCampaigns } from '../../analysis/campaigns/compare.ts'
import { type Campaigns, plannedSends } from '../../analysis/campaigns/model.ts'
import { type Reach, reachOf } from '../../analysis/reach/reach.ts'
import { campaignMargin } from '../../charts/campaign-margin.ts'
import { campaignMessages } from '../../charts/campaign-messages.ts'
import { channelReach } from '../../charts/channel-reach.ts'
import { CHANNELS } from '../../charts/reach-text.ts'
import { responseDelay } from '../../charts/response-delay.ts'
import { channelsOf, upset } from '../../charts/upset.ts'
import type { Declaration } from '../declared/declaration.ts'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { campaignsOf, FIELDS } from './fields.ts'
import { notesOf } from './notes.ts'
import { sample } from './sample.ts'
import { words } from './words.ts'

/** Both parts of the widget: the campaigns and the channels. */
export interface Trends {
  readonly comparison: Comparison
  readonly reach: Reach
}

/** The latest simulation: every change anywhere in the workbook asks again, and few change these fields. */
let latest: { readonly from: string; readonly comparison: Comparison } | undefined

function compared(campaigns: Campaigns, runs: number, seed: number): Comparison {
  const from = JSON.stringify([campaigns, runs, seed])
  if (latest?.from !== from) latest = { from, comparison: compareCampaigns(campaigns, runs, seed) }
  return latest.comparison
}

/** Planned against triggered campaigns, and the reach of channels that overlap. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, Trends> = {
  id: 'trends',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['base', 'period', 'runs', 'seed'],
  table: { columns: COLUMNS, sample, label: words.table, help: words.tableHelp },
  result: (values, rows) => {
    const { runs, seed, ...campaigns } = campaignsOf(values)
    if (plannedSends(campaigns) === 0) return { why: words.noSend }
    const customers = rows.map(({ email, sms, app, web, social }) =>
      channelsOf([email, sms, app, web, social])
    )
    return {
      comparison: compared(campaigns, runs, seed),
      reach: reachOf(customers, CHANNELS.length)
    }
  },
  facts: factsOf,
  notes: notesOf,
  charts: [
    ({ comparison }, look) => responseDelay(comparison, look),
    ({ comparison }, look) => campaignMargin(comparison, look),
    ({ comparison }, look) => campaignMessages(comparison, look),
    ({ reach }, look) => upset(reach, look),
    ({ reach }, look) => channelReach(reach, look)
  ]
}
