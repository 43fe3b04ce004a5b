import { streamOf } from '../random.ts'
import { gamma, normal } from './distributions.ts'
import { CAMPAIGN, SHOP } from './parameters.ts'
import { money } from './table.ts'

/** One customer of the campaign's month, in both worlds; only one of them is in the file. */
export interface Participant {
  readonly treated: boolean
  /** Cents that the customer spends if left alone. */
  readonly without: number
  /** Cents that the customer spends after the message. */
  readonly with: number
}

const { rate, order } = SHOP
const MONTHS = 12

/** Who buys anyway, who is persuaded and who is left alone are drawn apart from each other. */
export function participantAt(index: number): Participant {
  const random = streamOf(CAMPAIGN.seed, index)
  const yearly = (gamma(random, rate.shape) * rate.mean) / rate.shape
  const buys = random.next() >= Math.exp(-yearly / MONTHS)
  const persuaded = random.next() < CAMPAIGN.persuaded
  const scatter = order.between * normal(random) + order.within * normal(random)
  const cents = Math.round(100 * order.median * Math.exp(scatter))
  const treated = random.next() >= CAMPAIGN.control
  return { treated, without: buys ? cents : 0, with: buys || persuaded ? cents : 0 }
}

/** The month as a shop sees it: customer, group, revenue. */
export function makeCampaign(): string {
  const lines = ['customer,group,revenue']
  for (let index = 0; index < CAMPAIGN.customers; index += 1) {
    const one = participantAt(index)
    const id = `M${String(index + 1).padStart(4, '0')}`
    const revenue = money(one.treated ? one.with : one.without)
    lines.push(`${id},${one.treated ? 'treated' : 'control'},${revenue}`)
  }
  return `${lines.join('\n')}\n`
}

/**
 * What the process gives on average. Nobody buys in the month with probability E[e^(−λ/12)], which is
 * (1 + mean / (12·shape))^(−shape) for a gamma rate.
 *
 * @returns euros a customer (`without`, `effect`) and the share who buy anyway
 */
export function campaignTruth(): { buyers: number; without: number; effect: number } {
  const value = order.median * Math.exp((order.between ** 2 + order.within ** 2) / 2)
  const nobody = (1 + rate.mean / (MONTHS * rate.shape)) ** -rate.shape
  return {
    buyers: 1 - nobody,
    without: (1 - nobody) * value,
    effect: CAMPAIGN.persuaded * nobody * value
  }
}
