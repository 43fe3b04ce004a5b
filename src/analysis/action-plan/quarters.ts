import { plainWords } from '../../ingest/text/plain-words.ts'
import { QUARTERS, type Quarter, type Span } from './model.ts'

/** Milliseconds of a day. */
const DAY = 86_400_000

const YEAR = /\b(?:all|whole|full|todo|entero|anual|yearly|always|siempre)\b|^(?:year|ano)$/
const ORDINALS = [
  /\b(?:first|primer|primero|1st|1er|1o)\b/g,
  /\b(?:second|segundo|2nd|2o)\b/g,
  /\b(?:third|tercer|tercero|3rd|3er|3o)\b/g,
  /\b(?:fourth|cuarto|4th|4o)\b/g
]
/** What spreadsheets make of “1-4”: a day in April, which is no quarter that anybody meant. */
const MONTH =
  /(?:^|[^\p{L}])(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|oct|nov|dec|dic)(?:[^\p{L}]|$)/u
/** Between the ends of a range, and not between two members of a list. */
const RANGE = /\d\s*(?:trim\w*\.?)?\s*(?:-|–|—|\bto\b|\ba\b|\bal\b|\/)/

/**
 * The quarters that a cell names: “2”, “Q2”, “T1–T4”, “1 a 3”, “primer trimestre”, “all year”, “Q1, Q2”.
 *
 * @returns null for what names none, names a fifth, or leaves a gap, as “Q1 and Q4” does
 */
export function readQuarters(text: string): Span | null {
  const plain = plainWords(text)
  if (MONTH.test(plain)) return null
  const words = ORDINALS.reduce((left, ordinal, i) => left.replace(ordinal, ` ${i + 1} `), plain)
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/\b([qt])(?=\d)|(?<=\d)([qt])\b/g, ' ')
  const numbers = (words.match(/\d+/g) ?? []).map(Number)
  if (numbers.length === 0) return YEAR.test(words) ? { from: 0, to: 3 } : null
  const quarters = numbers.map(number => QUARTERS.find(quarter => quarter === number - 1))
  const [first, last] = [quarters[0], quarters.at(-1)]
  if (first === undefined || last === undefined || quarters.includes(undefined)) return null
  const ordered = quarters.every((one, i) => i === 0 || (quarters[i - 1] as number) < Number(one))
  if (!ordered) return null
  const complete = numbers.length === last - first + 1
  const range = numbers.length === 2 && RANGE.test(text.toLowerCase())
  return complete || range ? { from: first, to: last } : null
}

/** A span as `readQuarters` reads it: “Q2”, “Q1–Q4”; “T2”, “T1–T4”. */
export const writeQuarters = ({ from, to }: Span, letter: string): string =>
  from === to ? `${letter}${from + 1}` : `${letter}${from + 1}–${letter}${to + 1}`

/** The quarter of a day (since 1970-01-01). */
export const quarterOfDay = (day: number): Quarter =>
  // Months are 0 to 11.
  Math.floor(new Date(day * DAY).getUTCMonth() / 3) as Quarter

/** The first day of a quarter; quarter 4 is the next year's first. */
export const firstDayOf = (year: number, quarter: number): number =>
  Date.UTC(year, quarter * 3, 1) / DAY

export const yearOfDay = (day: number): number => new Date(day * DAY).getUTCFullYear()

/** The same day and month in another year; 29 February becomes 28 where there is none. */
export function inYear(day: number, year: number): number {
  const date = new Date(day * DAY)
  return clamped(year, date.getUTCMonth(), date.getUTCDate())
}

/** The same day of the month so many quarters later, or the last of a shorter month; never another year. */
export function shiftQuarters(day: number, quarters: number): number {
  const date = new Date(day * DAY)
  const month = date.getUTCMonth() + 3 * quarters
  return clamped(date.getUTCFullYear(), Math.min(11, Math.max(0, month)), date.getUTCDate())
}

function clamped(year: number, month: number, ofMonth: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(ofMonth, last)) / DAY
}
