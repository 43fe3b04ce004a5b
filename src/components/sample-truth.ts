import { campaignTruth, participantAt } from '../../data/shop/campaign.ts'
import { CAMPAIGN, SHOP } from '../../data/shop/parameters.ts'
import type { NumberStyle } from '../i18n/format.ts'

/** Everybody in the campaign's month, as only the program knows them: with the message and without. */
const everybody = () => Array.from({ length: CAMPAIGN.customers }, (_, i) => participantAt(i))

/** What the message added for each of those who got it, as it fell out; euros. */
function fallenOut(): number {
  const treated = everybody().filter(one => one.treated)
  return treated.reduce((sum, one) => sum + one.with - one.without, 0) / 100 / treated.length
}

const cents: NumberStyle = { kind: 'money', digits: 2 }
const percent: NumberStyle = { kind: 'percent', digits: 0 }
const whole: NumberStyle = { kind: 'integer' }

/** What a lesson says of how the samples are made, from the code that makes them (`data/shop`). */
export const SAMPLE_TRUTH = {
  'orders-a-year': { value: () => SHOP.rate.mean, style: { kind: 'number', digits: 1 } },
  'refund-share': { value: () => SHOP.refund.share, style: percent },
  'campaign-customers': { value: () => CAMPAIGN.customers, style: whole },
  'campaign-control': { value: () => CAMPAIGN.control, style: percent },
  'campaign-left-alone': {
    value: () => everybody().filter(one => !one.treated).length,
    style: whole
  },
  persuaded: { value: () => CAMPAIGN.persuaded, style: percent },
  'spend-without': { value: () => campaignTruth().without, style: cents },
  'true-effect': { value: () => campaignTruth().effect, style: cents },
  'true-lift': { value: () => campaignTruth().effect / campaignTruth().without, style: percent },
  'effect-fallen-out': { value: fallenOut, style: cents }
} as const satisfies Readonly<Record<string, { value: () => number; style: NumberStyle }>>
