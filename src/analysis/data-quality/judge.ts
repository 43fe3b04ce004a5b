import type { ContactField } from '../../ingest/contacts/columns.ts'
import { type Dating, readBirth, readContacted } from './dated.ts'
import { readDocument } from './document.ts'
import { readEmail } from './email.ts'
import { isNothing, readName, tidied } from './names.ts'
import { readPhone } from './phone.ts'
import { isSpain, readPostcode } from './postcode.ts'
import type { Fault, Reading } from './reading.ts'

/** Fields that a contact is missing when the cell says nothing. */
export const WANTED = [
  'name',
  'surnames',
  'email',
  'phone',
  'postcode',
  'town',
  'birth',
  'document',
  'contacted'
] as const satisfies readonly ContactField[]

/** Fields whose form can be wrong. */
export const CHECKED = [
  'name',
  'surnames',
  'email',
  'phone',
  'postcode',
  'birth',
  'document',
  'contacted'
] as const satisfies readonly ContactField[]

export type WantedField = (typeof WANTED)[number]

const wanted: ReadonlySet<string> = new Set(WANTED)

export const isWanted = (field: ContactField | null): field is WantedField =>
  field !== null && wanted.has(field)

/** What other cells of a row say, on which one depends. */
export interface Beside {
  readonly province: string
  readonly country: string
}

/** A cell after the check. */
export interface Judged {
  /** As it stands in the cleaned table; '' where nothing, or nothing of use, is known. */
  readonly value: string
  readonly nothing: boolean
  readonly fault?: Fault
}

const READ: Readonly<
  Record<WantedField, (text: string, dating: Dating, beside: Beside) => Reading>
> = {
  name: readName,
  surnames: readName,
  town: readTown,
  email: readEmail,
  phone: readPhone,
  document: readDocument,
  birth: readBirth,
  contacted: readContacted,
  postcode: (text, _, { province, country }) =>
    isSpain(country) ? readPostcode(text, province) : { value: tidied(text) }
}

/** A place that is no name stays as it is: nothing says that it is wrong. */
function readTown(text: string): Reading {
  const { value } = readName(text)
  return { value: value ?? tidied(text) }
}

/**
 * One cell: whether it says anything, whether what it says can be right, and how it is written from now on.
 * Cleaning a clean value leaves it as it is.
 *
 * @param empties a value that cannot be right, nor be put right, is emptied; else it stays
 */
export function judge(
  field: ContactField | null,
  text: string,
  dating: Dating,
  beside: Beside,
  empties: boolean
): Judged {
  if (!isWanted(field)) {
    const value = tidied(text)
    return { value, nothing: value === '' }
  }
  if (isNothing(text)) return { value: '', nothing: true }
  const { value, fault } = READ[field](text, dating, beside)
  return {
    value: value ?? (empties ? '' : tidied(text)),
    nothing: false,
    ...(fault ? { fault } : {})
  }
}
