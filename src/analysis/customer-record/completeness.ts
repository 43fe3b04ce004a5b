import type { CustomerRecord } from './merge.ts'
import { FIELDS, type FieldId } from './model.ts'

export type Weights = Readonly<Record<FieldId, number>>

/** Whether a record says anything of a field. A permission that is no consent says nothing. */
export const isFilled = ({ fields }: Pick<CustomerRecord, 'fields'>, id: FieldId): boolean =>
  fields[id].value !== null

/**
 * Σ weight × filled / Σ weight, 0 to 1; null when all weights are nought. It counts what is there, not what
 * is true.
 */
export function completeness(
  record: Pick<CustomerRecord, 'fields'>,
  weights: Weights
): number | null {
  let [all, filled] = [0, 0]
  for (const id of FIELDS) {
    all += weights[id]
    if (isFilled(record, id)) filled += weights[id]
  }
  return all > 0 ? filled / all : null
}
