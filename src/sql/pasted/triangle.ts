import type { Cohort } from '../../analysis/cohorts/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { type Month, readMonth } from '../../ingest/text/month.ts'
import { countAt, isProblem, numberAt, wholeAt } from './cell.ts'
import { type Frame, frameResult, type Wanted } from './frame.ts'
import type { CellPlace, ResultProblem } from './problem.ts'

/** A cohort triangle as a database gave it. */
export interface PastedTriangle {
  /** Oldest first. */
  readonly cohorts: readonly Cohort[]
}

const WANTED: readonly Wanted[] = [
  { name: 'cohort', also: ['cohort_month', 'cohorte', 'month', 'mes'] },
  { name: 'age', also: ['edad', 'months', 'meses'] },
  { name: 'customers', also: ['clientes', 'n'] },
  { name: 'active', also: ['active_customers', 'activos'], optional: true },
  { name: 'revenue', also: ['ingresos'], money: true }
]

const OLDEST = 1199

interface Entry {
  readonly line: number
  readonly customers: number
  readonly active: number
  readonly revenue: number
}

function monthAt(place: CellPlace): Month | ResultProblem {
  const reading = readMonth(place.value)
  return reading.kind === 'month'
    ? reading.month
    : { kind: 'unexpected', expected: 'month', ...place }
}

/**
 * Reads a cohort triangle; an age without a row had nobody. Where no column tells who was active,
 * `customers` does, and the size of a cohort is what it had at age 0.
 */
export function readTriangle(text: string, locale: Locale): PastedTriangle | ResultProblem {
  const frame = frameResult(text, WANTED, locale)
  if (isProblem(frame)) return frame
  const cohorts = cohortsIn(frame)
  if (isProblem(cohorts)) return cohorts
  const months = [...cohorts].sort(([a], [b]) => a - b)
  return { cohorts: months.map(([month, entries]) => cohortOf(month, entries)) }
}

function cohortsIn(frame: Frame): Map<Month, Map<number, Entry>> | ResultProblem {
  const cohorts = new Map<Month, Map<number, Entry>>()
  for (const row of frame.rows) {
    const month = monthAt(frame.at(row, 'cohort'))
    if (isProblem(month)) return month
    const age = wholeAt(frame.at(row, 'age'), 'age', 0, OLDEST)
    if (isProblem(age)) return age
    const customers = countAt(frame.at(row, 'customers'))
    if (isProblem(customers)) return customers
    const active = frame.has('active') ? countAt(frame.at(row, 'active')) : customers
    if (isProblem(active)) return active
    const revenue = numberAt(frame.at(row, 'revenue'), frame.decimal('revenue'))
    if (isProblem(revenue)) return revenue
    const entries = cohorts.get(month) ?? new Map<number, Entry>()
    const [first] = entries.values()
    const same = entries.get(age)
    if (same) return { kind: 'twice', line: row.line, first: same.line }
    if (first && frame.has('active') && first.customers !== customers) {
      return { kind: 'two-sizes', line: row.line, first: first.line }
    }
    entries.set(age, { line: row.line, customers, active, revenue })
    cohorts.set(month, entries)
  }
  return cohorts
}

function cohortOf(month: Month, entries: ReadonlyMap<number, Entry>): Cohort {
  const oldest = Math.max(...entries.keys())
  const ages = Array.from({ length: oldest + 1 }, (_, age) => entries.get(age))
  const [first] = entries.values()
  const customers = (entries.get(0) ?? first)?.customers ?? 0
  let sum = 0
  return {
    month,
    customers,
    active: ages.map(entry => entry?.active ?? 0),
    revenue: ages.map(entry => entry?.revenue ?? 0),
    cumulative: ages.map(entry => {
      sum += entry?.revenue ?? 0
      return customers > 0 ? sum / customers : 0
    })
  }
}
