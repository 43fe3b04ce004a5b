import type { DateReading } from './date.ts'

/** In which order the parts of a column's dates stand. */
export interface DateOrder {
  readonly dayFirst: boolean
  /** Some could be read in either order, and the column does not show in which. */
  readonly undecided: boolean
}

/** A day over 12 shows the order; both languages of the workbook write the day first. */
export function settleDates(readings: readonly DateReading[]): DateOrder {
  const shown = readings.flatMap(one => (one.kind === 'date' ? (one.order ?? []) : []))
  const month = shown.filter(order => order === 'month-first').length
  const open = readings.some(one => one.kind === 'ambiguous')
  const dayFirst = 2 * month <= shown.length
  return { dayFirst, undecided: open && (shown.length === 0 || 2 * month === shown.length) }
}
