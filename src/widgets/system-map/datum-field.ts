import type { DatumId } from '../../analysis/system-map/datum.ts'
import { DATUM_NAMES } from '../../charts/system-map/names.ts'
import type { ChoiceSpec } from '../fields/field.ts'
import { words } from './words.ts'

/** Which datum the map follows while nothing is pointed at. */
export const DATUM: ChoiceSpec<DatumId> = {
  kind: 'choice',
  label: words.datum,
  options: DATUM_NAMES,
  fallback: 'receipt'
}
