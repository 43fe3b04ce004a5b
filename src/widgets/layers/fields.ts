import type { NumberSpec } from '../fields/field.ts'
import { DATUM } from '../system-map/datum-field.ts'
import { switchFields } from '../system-map/switches.ts'
import { words } from './words.ts'

const customers = (fallback: number, label: NumberSpec['label']): NumberSpec => ({
  kind: 'number',
  show: 'integer',
  whole: true,
  min: 0,
  max: 1e9,
  fallback,
  label
})

/** Customers about to leave, by the addresses that there are of them: the lesson's thousand. */
export const AUDIENCE_FIELDS = {
  both: customers(500, words.both),
  'email-only': customers(300, words.emailOnly),
  'phone-only': customers(100, words.phoneOnly),
  neither: customers(100, words.neither)
} as const

export const SWITCH_FIELDS = switchFields('layers')

export const FIELDS = { datum: DATUM, ...AUDIENCE_FIELDS, ...SWITCH_FIELDS }
