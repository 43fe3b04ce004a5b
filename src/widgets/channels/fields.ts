import { DATUM } from '../system-map/datum-field.ts'
import { switchFields } from '../system-map/switches.ts'

export const SWITCH_FIELDS = switchFields('channels')

export const FIELDS = { datum: DATUM, ...SWITCH_FIELDS }
