import { CHANNEL_NAMES, PURPOSE_NAMES } from '../../charts/consent-names.ts'
import { words } from './words.ts'

const months = {
  kind: 'number',
  show: 'number',
  min: 0,
  max: 240,
  whole: true,
  fallback: 24,
  unit: words.months
} as const

export const FIELDS = {
  purpose: {
    kind: 'choice',
    label: words.purpose,
    options: PURPOSE_NAMES,
    fallback: 'similar'
  },
  channel: { kind: 'choice', label: words.channel, options: CHANNEL_NAMES, fallback: 'email' },
  law: {
    kind: 'choice',
    label: words.law,
    help: words.lawHelp,
    options: { es: words.spain, eu: words.union },
    fallback: 'es'
  },
  consentMonths: { ...months, label: words.consentMonths, help: words.consentHelp },
  saleMonths: { ...months, label: words.saleMonths, help: words.saleHelp },
  day: { kind: 'day', label: words.day, help: words.dayHelp }
} as const

export const MORE = ['law', 'consentMonths', 'saleMonths'] as const
