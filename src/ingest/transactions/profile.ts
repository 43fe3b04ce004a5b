import { isCurrency } from '../text/affix.ts'
import { readDate } from '../text/date.ts'
import { readNumber } from '../text/number.ts'

/** What the first cells of a column look like: shares are of the cells with something in them. */
export interface Profile {
  readonly filled: number
  readonly dates: number
  /** Whole numbers that could be a spreadsheet's days. */
  readonly serials: number
  readonly numbers: number
  /** Numbers with decimals, a currency or a minus: money and not an id. */
  readonly money: number
  readonly emails: number
  /** Words such as “control” or “treated”. */
  readonly groups: number
  /** Signs or codes of currencies. */
  readonly currencies: number
  /** Distinct texts over cells. */
  readonly variety: number
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const GROUP =
  /^(?:control|holdout|hold ?out|treated|treatment|tratad[oa]s?|tratamiento|test|exposed|expuest[oa]s?)$/i

/** Looks at the cells of one column; the empty ones say nothing. */
export function profileOf(cells: readonly string[]): Profile {
  const looked = cells
    .map(cell => cell.trim())
    .filter(text => text !== '')
    .map(lookAt)
  const filled = looked.length
  const share = (key: Exclude<keyof Look, 'text'>) =>
    filled === 0 ? 0 : looked.filter(one => one[key]).length / filled
  return {
    filled,
    dates: share('date'),
    serials: share('serial'),
    numbers: share('number'),
    money: share('money'),
    emails: share('email'),
    groups: share('group'),
    currencies: share('currency'),
    variety: filled === 0 ? 0 : new Set(looked.map(one => one.text)).size / filled
  }
}

type Look = ReturnType<typeof lookAt>

function lookAt(text: string) {
  const reading = readDate(text)
  const spelled = /^\d{8}$|^\d{5}(?:[.,]\d+)?$/.test(text)
  const value = readNumber(text)
  const number = (value.kind === 'number' || value.kind === 'ambiguous') && !value.percent
  return {
    text,
    // 31/02/2025 is a date that somebody got wrong.
    date:
      !spelled &&
      (reading.kind === 'date' ||
        reading.kind === 'ambiguous' ||
        (reading.kind === 'not-a-date' && /^(?:impossible|far)$/.test(reading.reason))),
    serial: spelled && reading.kind === 'date',
    number,
    money: number && /[.,-]|[^\d\s]/.test(text),
    email: EMAIL.test(text),
    group: GROUP.test(text),
    currency: isCurrency(text) || CODES.has(text)
  }
}
