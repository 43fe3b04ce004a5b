import type { ChannelParams, ShareAndEffectParams } from '../../analysis/channels/model.ts'
import type { State } from '../../workbook/state.ts'
import { fieldId, type ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { COUNTING_FIELDS } from '../table/counting-fields.ts'
import { words } from './words.ts'

const DAYS = { kind: 'number', show: 'integer', whole: true, min: 1, max: 365 } as const
const SHARE = { kind: 'number', show: 'percent', min: 0, max: 1 } as const

export const CHANNEL_FIELDS = registerFields('channel-share', words.title, {
  lookback: { ...DAYS, fallback: 30, label: words.lookback, unit: words.days },
  halfLife: { ...DAYS, fallback: 7, label: words.halfLife, unit: words.days },
  ends: { ...SHARE, max: 0.5, fallback: 0.4, label: words.ends },
  ownRow: {
    kind: 'choice',
    label: words.ownRow,
    options: { auto: words.ifAlone, yes: words.takesPart, no: words.leftOut },
    fallback: 'auto'
  },
  refunds: COUNTING_FIELDS.refunds,
  baseline: { ...SHARE, fallback: 0.1, label: words.baseline },
  targeting: { ...SHARE, fallback: 0.7, label: words.targeting, help: words.targetingHelp },
  sent: { ...SHARE, fallback: 0.3, label: words.sent },
  effect: { ...SHARE, fallback: 0.01, label: words.added, help: words.addedHelp },
  orderValue: {
    kind: 'number',
    show: 'money',
    min: 0,
    max: 1e6,
    fallback: 50,
    label: words.orderValue
  }
})

type Values = ValuesOf<typeof CHANNEL_FIELDS.fields>

/** The fields of the simulation; the others are those of the table. */
export const SIMULATION = ['baseline', 'targeting', 'sent', 'effect', 'orderValue'] as const

/** Names by which a channel of CRM is known, until the reader says otherwise. */
const CRM = /e-?mail|correo|newsletter|bolet[ií]n|mailing|sms|push|whatsapp|\bcrm\b/i

/** Where the state keeps whether a channel is CRM's; a name too long for an id keeps its guess. */
export const crmId = (label: string): string =>
  fieldId('channel-share', `crm:${label.slice(0, 50)}`)

export function isCrm(label: string, options: State['options']): boolean {
  const said = options[crmId(label)]
  return said === undefined ? CRM.test(label) : said === 'yes'
}

/**
 * @param labels the channels of the table
 * @param contacts rows of the table that are contacts: without any, the purchase's own channel is all there is
 */
export function channelParams(
  values: Values,
  labels: readonly string[],
  contacts: number,
  options: State['options']
): ChannelParams {
  const { lookback, halfLife, ends, refunds } = values
  return {
    lookback,
    halfLife,
    ends,
    refunds,
    ownRow: values.ownRow === 'auto' ? contacts === 0 : values.ownRow === 'yes',
    crm: labels.filter(label => isCrm(label, options))
  }
}

/** Simulated customers: enough for a steady picture, few enough for every key. */
const CUSTOMERS = 20_000

export const simulationParams = (values: Values): ShareAndEffectParams => ({
  customers: CUSTOMERS,
  baseline: values.baseline,
  targeting: values.targeting,
  sent: values.sent,
  effect: values.effect,
  orderValue: values.orderValue,
  seed: 1
})
