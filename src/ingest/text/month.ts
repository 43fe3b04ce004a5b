/** A calendar month as one whole number, year × 12 + (month − 1), so that neighbours differ by 1. */
export type Month = number

/** Whether 1/3/2026 is the first of March or the third of January. */
export type DayOrder = 'day-first' | 'month-first'

/** What a text says as a month. */
export type MonthReading =
  | {
      readonly kind: 'month'
      readonly month: Month
      readonly order?: DayOrder
      readonly serial?: true
    }
  | { readonly kind: 'ambiguous'; readonly dayFirst: Month; readonly monthFirst: Month }
  /** “marzo”, “March 5”: the month 1–12 is known, the year is not. `bare` is a lone 1–12. */
  | { readonly kind: 'no-year'; readonly number: number; readonly bare: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-a-month' }

/** Months by their names in both languages, whole and cut short, without accents: 1–12. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  [
    'january jan enero ene',
    'february feb febrero',
    'march mar marzo',
    'april apr abril abr',
    'may mayo',
    'june jun junio',
    'july jul julio',
    'august aug agosto ago agto',
    'september sep sept septiembre setiembre set',
    'october oct octubre',
    'november nov noviembre',
    'december dec diciembre dic'
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const))
)

const NONE: MonthReading = { kind: 'not-a-month' }
const LONGEST = 60
/** 1 January 1980 and 31 December 2099 as a spreadsheet counts days. */
const SERIALS = [29221, 73050] as const

/** The year of two digits, 0–99: 1980–2079. */
export const nearYear = (year: number): number => year + (year < 80 ? 2000 : 1900)

export const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : nearYear(Number(year))

const monthOf = (year: number, month: number): Month => year * 12 + month - 1

/** A month's first day, for `formatMonth`. */
export const dateOf = (month: Month): Date =>
  new Date(Date.UTC(Math.floor(month / 12), month % 12, 1))

function dated(year: number, month: number, day = 1): MonthReading {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const sound =
    year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay
  return sound ? { kind: 'month', month: monthOf(year, month) } : NONE
}

/** 1/3/2026: one reading when a part is over 12 or when both parts agree. */
function threeParts(first: number, second: number, year: number): MonthReading {
  const dayFirst = dated(year, second, first)
  const monthFirst = dated(year, first, second)
  if (dayFirst.kind !== 'month') {
    return monthFirst.kind === 'month' ? { ...monthFirst, order: 'month-first' } : NONE
  }
  if (monthFirst.kind !== 'month') return { ...dayFirst, order: 'day-first' }
  if (first === second) return dayFirst
  return { kind: 'ambiguous', dayFirst: dayFirst.month, monthFirst: monthFirst.month }
}

function fromNumbers(text: string): MonthReading | undefined {
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text)
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1))
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)?$/.exec(text)
  if (compact) return dated(Number(compact[1]), Number(compact[2]), Number(compact[3] ?? 1))
  const three = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text)
  if (three) return threeParts(Number(three[1]), Number(three[3]), fullYear(three[4] ?? ''))
  const two = /^(\d{1,2})[-/. ](\d{4}|\d\d)$/.exec(text)
  // 03/26 is March 2026; 03/04 could be anything, and is refused.
  if (two && (two[2]?.length === 4 || Number(two[2]) > 12)) {
    return dated(fullYear(two[2] ?? ''), Number(two[1]))
  }
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  if (serial) {
    const days = Number(serial[1])
    if (days < SERIALS[0] || days > SERIALS[1]) return NONE
    const date = new Date(Date.UTC(1899, 11, 30 + days))
    return {
      kind: 'month',
      month: monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1),
      serial: true
    }
  }
  const bare = /^(?:0?[1-9]|1[0-2])$/.test(text)
  return bare ? { kind: 'no-year', number: Number(text), bare } : undefined
}

/** “1 de marzo de 2026” → 1, marzo, 2026. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})(\d)|(\d)(\p{L})/gu, '$1$3 $2$4')
    .split(/[\s.,'’/_-]+/)
    .filter(word => word !== '' && !/^(?:de|del|of|st|nd|rd|th|mes|month)$/.test(word))
}

function fromNames(text: string): MonthReading {
  const words = wordsOf(text)
  const at = words.findIndex(word => MONTH_NAMES.has(word))
  const month = MONTH_NAMES.get(words[at] ?? '')
  const numbers = words.filter(word => /^\d{1,2}$|^\d{4}$/.test(word))
  if (month === undefined || words.length > 3 || numbers.length !== words.length - 1) return NONE
  const long = numbers.filter(number => number.length === 4)
  if (long.length > 1) return NONE
  const [year] = long
  if (year !== undefined) {
    return dated(Number(year), month, Number(numbers.find(number => number !== year) ?? 1))
  }
  const [first, second] = numbers
  if (second !== undefined) return dated(fullYear(second), month, Number(first))
  // “mar-26” is March 2026 as spreadsheets write it; “26-mar” and “March 5” are days.
  if (first?.length === 2 && at === 0) return dated(fullYear(first), month)
  return { kind: 'no-year', number: month, bare: false }
}

/**
 * Reads a month as people and spreadsheets write it, in English or Spanish: 2026-03, 03/2026,
 * mar-26, “marzo de 2026”, “March 2026”, 1/3/2026 (two readings), 46082 (a spreadsheet's day count).
 * Any day stands for its month. Two-digit years are 1980–2079.
 */
export function readMonth(text: string): MonthReading {
  if (text.length > LONGEST) return NONE
  const plain = text
    .replace(/[\uFEFF\u200B-\u200F]/g, '')
    .replace(/[\p{Zs}]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?z?$/, '')
  if (/^(?:|-+|n\/?[ad]|#n\/?[ad])$/.test(plain)) return { kind: 'blank' }
  return fromNumbers(plain) ?? fromNames(plain)
}

/** How a column of dates is written. */
export interface ColumnOrder {
  readonly order: DayOrder
  /** Dates that could be read in either order. */
  readonly ambiguous: number
  readonly undecided: boolean
  /** `row`: a date with a day over 12. `distinct`: only this order gives each row a month of its own. */
  readonly by: 'row' | 'distinct' | 'page'
  /** Some dates have the day first and others the month. */
  readonly mixed: boolean
  /** The cell that decided, from 0, for `row`. */
  readonly index?: number
}

const repeats = (months: readonly Month[]) => months.length - new Set(months).size

/**
 * Settles 1/3/2026 by its column: a 31/1/2026 beside it, or the order in which no month comes twice.
 *
 * @param fallback taken (and marked undecided) when the column fits both orders
 */
export function settleOrder(texts: readonly string[], fallback: DayOrder): ColumnOrder {
  const readings = texts.map(readMonth)
  const pairs = readings.flatMap(one => (one.kind === 'ambiguous' ? [one] : []))
  const rows = readings.flatMap((one, index) =>
    one.kind === 'month' && one.order ? [{ order: one.order, index }] : []
  )
  const [first] = rows
  const mixed = rows.some(row => row.order !== first?.order)
  const about = { ambiguous: pairs.length, mixed }
  if (first && !mixed) {
    return { ...about, order: first.order, undecided: false, by: 'row', index: first.index }
  }
  const day = repeats(pairs.map(pair => pair.dayFirst))
  const month = repeats(pairs.map(pair => pair.monthFirst))
  if (!first && (day === 0) !== (month === 0)) {
    return {
      ...about,
      order: day === 0 ? 'day-first' : 'month-first',
      undecided: false,
      by: 'distinct'
    }
  }
  return { ...about, order: fallback, undecided: pairs.length > 0, by: 'page' }
}
