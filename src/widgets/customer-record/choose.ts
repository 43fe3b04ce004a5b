import type { CustomerRecord } from '../../analysis/customer-record/merge.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { fieldId } from '../fields/field.ts'

export const ID = 'customer-record'

/** Where the state keeps whose record is shown: by its first row, which names nobody in a link. */
export const CUSTOMER = fieldId(ID, 'customer')

/** Longer lists than this are for searching, not for scrolling. */
export const LISTED = 100

/** The first records of whom some row has that text in its name, address, telephone or number. */
export function matching(
  records: readonly CustomerRecord[],
  text: string
): readonly CustomerRecord[] {
  const wanted = plainWords(text)
  if (wanted === '') return records.slice(0, LISTED)
  const digits = text.replace(/\D/g, '')
  const found: CustomerRecord[] = []
  for (const record of records) {
    const hit = record.person.entries.some(
      ({ row }) =>
        plainWords(`${row.name} ${row.email} ${row.id}`).includes(wanted) ||
        (digits.length > 2 && row.phone.replace(/\D/g, '').includes(digits))
    )
    if (hit) found.push(record)
    if (found.length >= LISTED) break
  }
  return found
}
