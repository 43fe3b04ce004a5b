import { isoOfDay } from '../../i18n/day.ts'
import { readDate } from '../../ingest/text/date.ts'
import type { Reading } from './reading.ts'

/** Nobody is known to have lived longer (Jeanne Calment, 122 years). */
const OLDEST = 123
const YEAR = 365.2425

/** How dates of a table are to be understood. Days are counted from 1970-01-01. */
export interface Dating {
  readonly today: number
  readonly dayFirst: boolean
}

const written = new Map<number, string>()

/** YYYY-MM-DD, one text a day: days recur, and equal texts that are one are found sooner. */
function isoOf(day: number): string {
  const known = written.get(day)
  if (known !== undefined) return known
  const iso = isoOfDay(day)
  written.set(day, iso)
  return iso
}

/** The day that a text says, if it says one. Two-digit years of what is past lie in the past. */
function dayOf(text: string, { today, dayFirst }: Dating): number | undefined {
  const read = readDate(text, 1850)
  const day =
    read.kind === 'date'
      ? read.day
      : read.kind === 'ambiguous'
        ? dayFirst
          ? read.dayFirst
          : read.monthFirst
        : undefined
  if (day === undefined || day <= today || /\d{4}/.test(text)) return day
  // “3/4/52”: the same day a century before.
  const iso = isoOfDay(day)
  const earlier =
    Date.parse(`${Number(iso.slice(0, 4)) - 100}${iso.slice(4)}T00:00:00Z`) / 86_400_000
  return Number.isFinite(earlier) ? earlier : day
}

/** A birth date: a day of the calendar, not to come, and of somebody who can be alive. */
export function readBirth(text: string, dating: Dating): Reading {
  const day = dayOf(text, dating)
  if (day === undefined) return { fault: 'not-a-date' }
  if (day > dating.today) return { fault: 'future' }
  if (day < dating.today - OLDEST * YEAR) return { fault: 'too-old' }
  return { value: isoOf(day) }
}

/** The day of a contact: not to come. */
export function readContacted(text: string, dating: Dating): Reading {
  const day = dayOf(text, dating)
  if (day === undefined) return { fault: 'not-a-date' }
  return day > dating.today ? { fault: 'future' } : { value: isoOf(day) }
}
