import { readDate } from '../../ingest/text/date.ts'
import { MONTH_NAMES, wordsOf } from '../../ingest/text/month.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'

const two = (value: number) => String(value).padStart(2, '0')

/**
 * Month and day of a birthday, “05-12”, with or without a year, as a date or in words; what cannot be read
 * as one is compared as it stands. 3/4 is taken day first, as both languages of the workbook write it.
 */
export function birthdayKey(text: string): string {
  const full = /^\s*(?:\d{4}[-/.](\d{1,2})[-/.](\d{1,2}))\b/.exec(text)
  if (full) return `${two(Number(full[1]))}-${two(Number(full[2]))}`
  const short = /^\s*(\d{1,2})[-/. ](\d{1,2})(?:[-/. ]\d{2,4})?\s*$/.exec(text)
  if (short) {
    const [first, second] = [Number(short[1]), Number(short[2])]
    return second > 12 ? `${two(first)}-${two(second)}` : `${two(second)}-${two(first)}`
  }
  const words = wordsOf(text.slice(0, 80).toLowerCase())
  const month = words.map(word => MONTH_NAMES.get(word)).find(found => found !== undefined)
  const day = words.find(word => /^\d{1,2}$/.test(word))
  if (month !== undefined && day !== undefined) return `${two(month)}-${two(Number(day))}`
  const date = readDate(text)
  // A spreadsheet's count of days.
  if (date.kind === 'date') return new Date(date.day * 86_400_000).toISOString().slice(5, 10)
  return plainWords(text)
}

/** What forms fill in when nobody does. */
export const isNewYear = (text: string): boolean => birthdayKey(text) === '01-01'
