import { type DayOrder, fullYear, MONTH_NAMES, wordsOf } from './month.ts'

/** What a text says as a date. Days are counted from 1970-01-01 in the text's own calendar. */
export type DateReading =
  | {
      readonly kind: 'date'
      readonly day: number
      /** The only order in which this text is a date: a day over 12 shows it. */
      readonly order?: DayOrder
      /** A spreadsheet's count of days. */
      readonly serial?: true
    }
  | { readonly kind: 'ambiguous'; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-a-date'; readonly reason: DateReason }

/** `impossible`: written as a date that no calendar has, 31/02. `far`: before 1970 or after 2100. */
type DateReason = 'formula' | 'not-a-date' | 'impossible' | 'far'

const LONGEST = 80
const FIRST_YEAR = 1970
const LAST_YEAR = 2100

/**
 * A spreadsheet's day 25,569 is 1 January 1970. It counts a 29 February 1900 that never was, which
 * moves only days before March 1900.
 */
const SERIAL_1970 = 25_569
/** 1954 to 2064: other whole numbers are more likely something else. */
const SERIALS = [20_000, 60_000] as const

const WEEKDAYS =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|lun(?:es)?|mar(?:tes)?|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ado)?|dom(?:ingo)?|[lmxjvsd])(?:day)?[.,]*\s+(?=.*\d.*\d)/

const TIME =
  /(?:t\d{4}(?:\d\d)?z?|(?:[t, ]|, )(?:a las )?\d{1,2}[:h]\d\d(?::\d\d(?:[.,]\d{1,9})?)? ?(?:[ap]\.? ?m\.?|h|hrs?)? ?(?:z|utc|gmt|[+-]\d\d:?\d\d|[+-]\d\d)?)$/

const refuse = (reason: DateReason): DateReading => ({ kind: 'not-a-date', reason })

/** Days from 1970-01-01, undefined when the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate()
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (day > lastDay || (month === 2 && day === 29 && !leap)) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / 86_400_000
}

function dated(
  [year, month, day]: readonly [number, number, number],
  first: number,
  order?: DayOrder
): DateReading {
  const number = dayNumber(year, month, day)
  if (number === undefined) return refuse('impossible')
  if (year < first || year > LAST_YEAR) return refuse('far')
  return { kind: 'date', day: number, ...(order ? { order } : {}) }
}

/** 3/4/2025: one reading when a part is over 12 or when both agree. */
function threeParts(
  [first, second, year]: readonly [number, number, number],
  since: number
): DateReading {
  const dayFirst = dayNumber(year, second, first)
  const monthFirst = dayNumber(year, first, second)
  if (dayFirst === undefined && monthFirst === undefined) return refuse('impossible')
  if (year < since || year > LAST_YEAR) return refuse('far')
  if (monthFirst === undefined) return dated([year, second, first], since, 'day-first')
  if (dayFirst === undefined) return dated([year, first, second], since, 'month-first')
  return first === second
    ? { kind: 'date', day: dayFirst }
    : { kind: 'ambiguous', dayFirst, monthFirst }
}

function fromNumbers(text: string, since: number): DateReading | undefined {
  const iso =
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text)
  if (iso) return dated([Number(iso[1]), Number(iso[3]), Number(iso[4])], since)
  const three = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text)
  if (three)
    return threeParts([Number(three[1]), Number(three[3]), fullYear(three[4] ?? '')], since)
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  if (!serial) return undefined
  const days = Number(serial[1])
  if (days < SERIALS[0] || days > SERIALS[1]) return refuse('not-a-date')
  if (days < SERIAL_1970 && since >= FIRST_YEAR) return refuse('far')
  return { kind: 'date', day: days - SERIAL_1970, serial: true }
}

/** “3 de marzo de 2025”, “Mar 3, 2025”, “2025 mar 3”. */
function fromNames(text: string, since: number): DateReading {
  const words = wordsOf(text)
  const at = words.findIndex(word => MONTH_NAMES.has(word))
  const month = MONTH_NAMES.get(words[at] ?? '')
  const numbers = words.filter((_, index) => index !== at)
  if (month === undefined || numbers.length !== 2) return refuse('not-a-date')
  if (!numbers.every(number => /^(?:\d{1,2}|\d{4})$/.test(number))) return refuse('not-a-date')
  const [first = '', second = ''] = numbers
  if (first.length === 4 && second.length < 3)
    return dated([Number(first), month, Number(second)], since)
  return first.length < 3 && (second.length === 4 || second.length === 2)
    ? dated([fullYear(second), month, Number(first)], since)
    : refuse('not-a-date')
}

/**
 * Reads a date as people, databases and spreadsheets write it, in English or Spanish: 2025-03-01 with
 * or without a time (which is left out, and with it the zone), 2025/3/1, 20250301, 1/3/2025 (two
 * readings), 25.12.25, “3 de marzo de 2025”, “Mon, Mar 3, 2025”, 45717 (a spreadsheet's day count).
 * Two-digit years are 1980–2079.
 *
 * @param since the first year that is not `far`: people are born before 1970
 */
export function readDate(text: string, since: number = FIRST_YEAR): DateReading {
  if (text.length > LONGEST) return refuse('not-a-date')
  const plain = text
    .replace(/[\uFEFF\u200B-\u200F]/g, '')
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase()
  if (/^(?:|-+|\?|n\/?[ad]|#n\/?[ad]|null|none|nat|nan|0000-00-00(?: 00:00:00)?)$/.test(plain)) {
    return { kind: 'blank' }
  }
  if (plain.startsWith('=')) return refuse('formula')
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(TIME, '').trim()
  const found = fromNumbers(bare, since) ?? fromNames(bare, since)
  if (found.kind !== 'not-a-date' || found.reason !== 'not-a-date') return found
  // Only now: “mar 3 2025” is a day in March, “mar 25 mar 2025” a Tuesday.
  const rest = bare.replace(WEEKDAYS, '')
  return rest === bare ? found : (fromNumbers(rest, since) ?? fromNames(rest, since))
}
