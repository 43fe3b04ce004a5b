import type { TextRow } from '../text/delimited.ts'
import { type Month, readMonth } from '../text/month.ts'
import { readNumber } from '../text/number.ts'
import { plainWords } from '../text/plain-words.ts'
import { MONTHLY_ROLES, type MonthlyRole, roleOfHeader } from './roles.ts'

/** Why a column has its role. `order` is the weakest: say it, and let it be changed. */
type RoleSource = 'chosen' | 'header' | 'content' | 'order'

export interface ProposedColumn {
  readonly index: number
  /** The header as pasted, trimmed; empty when there is none. */
  readonly header: string
  readonly role: MonthlyRole | null
  readonly by: RoleSource | null
}

/** The reader's corrections, by column position from 0; `none` leaves a column out. */
export type RoleChoices = Readonly<Record<number, MonthlyRole | 'none'>>

const SAMPLE = 60
const at = (rows: readonly TextRow[], column: number) => rows.map(row => row.cells[column] ?? '')

/** Where the header stands among the first rows: the row with most known names, or a first row without values. */
export function findHeader(rows: readonly TextRow[]): number | undefined {
  let best: { index: number; known: number } | undefined
  for (const [index, row] of rows.slice(0, 10).entries()) {
    const known = new Set(row.cells.map(cell => roleOfHeader(cell)?.role)).size - 1
    const values = row.cells.filter(isValue).length
    if (known >= 2 && values <= known / 2 && known > (best?.known ?? 0)) best = { index, known }
  }
  if (best) return best.index
  const first = rows[0]?.cells ?? []
  const named = first.filter(cell => cell.trim() !== '')
  return rows.length > 1 && named.length > 1 && !first.some(isValue) ? 0 : undefined
}

/** Whether a cell holds a number or a month. */
export function isValue(cell: string): boolean {
  const number = readNumber(cell).kind
  const month = readMonth(cell).kind
  return number === 'number' || number === 'ambiguous' || month === 'month' || month === 'ambiguous'
}

/** How surely a column holds months, from its cells alone: 0 (no) to 1. Day counts must run month by month. */
function monthShare(texts: readonly string[]): number {
  const filled = texts.filter(text => text.trim() !== '')
  const readings = filled.map(readMonth)
  const serials: Month[] = readings.flatMap(one =>
    one.kind === 'month' && one.serial ? [one.month] : []
  )
  const steps = serials.slice(1).map((month, index) => Math.abs(month - (serials[index] ?? 0)))
  const running =
    serials.length > 1 && steps.filter(step => step === 1).length >= steps.length * 0.8
  const months = readings.filter(
    one =>
      one.kind === 'ambiguous' ||
      (one.kind === 'no-year' && !one.bare) ||
      (one.kind === 'month' && (!one.serial || running))
  )
  return filled.length === 0 ? 0 : months.length / filled.length
}

/** Plain numbers of a column for comparing columns; a text with two readings counts as its digits. */
function numbersOf(texts: readonly string[]): number[] {
  return texts.map(text => {
    const reading = readNumber(text)
    if (reading.kind === 'number') return reading.value
    return reading.kind === 'ambiguous'
      ? Math.max(...reading.readings.map(one => one.value))
      : Number.NaN
  })
}

/** The three columns for which start + new − lost is most often the next start, if there are such. */
function findStocks(
  columns: ReadonlyMap<number, readonly number[]>
): Partial<Record<MonthlyRole, number>> | undefined {
  const some = [...columns].slice(0, 12)
  let best: { share: number; roles: Partial<Record<MonthlyRole, number>> } | undefined
  for (const [start, s] of some) {
    const pairs = s.slice(1).filter(Number.isFinite).length
    for (const [joined, n] of some) {
      for (const [lost, l] of some) {
        if (pairs < 2 || start === joined || joined === lost || start === lost) continue
        const sums = s.map((value, i) => value + (n[i] ?? 0) - (l[i] ?? 0))
        const share = s.slice(1).filter((next, i) => sums[i] === next).length / pairs
        if (share >= 0.6 && share > (best?.share ?? 0)) {
          best = { share, roles: { start, new: joined, lost } }
        }
      }
    }
  }
  return best?.roles
}

/**
 * Proposes what each column holds: from its name in either language, then from its content (months,
 * and the customers' identity start + new − lost = next start), then, only without a header, from
 * its place (cost, revenue, start, new, lost). What the reader chose always wins.
 *
 * @param header the cells of the header row, if there is one
 * @param rows the rows below it
 */
export function proposeColumns(
  header: readonly string[] | undefined,
  rows: readonly TextRow[],
  choices: RoleChoices = {}
): ProposedColumn[] {
  const sample = rows.slice(0, SAMPLE)
  const width = Math.max(header?.length ?? 0, ...sample.map(row => row.cells.length))
  const roles = new Map<number, { role: MonthlyRole | null; by: RoleSource }>()
  const isFree = (column: number) => !roles.has(column)
  const isOpen = (role: MonthlyRole) => ![...roles.values()].some(one => one.role === role)
  const give = (column: number | undefined, role: MonthlyRole, by: RoleSource) => {
    if (column !== undefined && isFree(column) && isOpen(role)) roles.set(column, { role, by })
  }
  const indices = Array.from({ length: width }, (_, index) => index)

  for (const column of indices) {
    const chosen = choices[column]
    if (chosen === 'none') roles.set(column, { role: null, by: 'chosen' })
    else if (chosen && MONTHLY_ROLES.includes(chosen) && isOpen(chosen))
      roles.set(column, { role: chosen, by: 'chosen' })
  }
  const claims = indices.flatMap(column => {
    const claim = roleOfHeader(header?.[column] ?? '')
    return claim ? [{ column, ...claim }] : []
  })
  for (const { column, role } of claims.sort((a, b) => b.weight - a.weight))
    give(column, role, 'header')

  const unnamed = () =>
    indices.filter(column => isFree(column) && plainWords(header?.[column] ?? '') === '')
  if (isOpen('month')) {
    const shares = indices
      .filter(isFree)
      .map(column => ({ column, share: monthShare(at(sample, column)) }))
    const [best] = shares.filter(one => one.share >= 0.6).sort((a, b) => b.share - a.share)
    give(best?.column, 'month', 'content')
  }
  const numeric = new Map(
    unnamed()
      .map(column => [column, numbersOf(at(sample, column))] as const)
      .filter(
        ([, values]) => values.filter(Number.isFinite).length * 2 >= Math.max(1, values.length)
      )
  )
  if (isOpen('start') && isOpen('new') && isOpen('lost')) {
    const stocks = findStocks(numeric) ?? {}
    for (const role of MONTHLY_ROLES) give(stocks[role], role, 'content')
  }
  if (!header) {
    for (const column of numeric.keys()) {
      const next = MONTHLY_ROLES.slice(1).find(isOpen)
      if (next) give(column, next, 'order')
    }
  }
  return indices.map(index => ({
    index,
    header: (header?.[index] ?? '').trim(),
    role: roles.get(index)?.role ?? null,
    by: roles.get(index)?.by ?? null
  }))
}
