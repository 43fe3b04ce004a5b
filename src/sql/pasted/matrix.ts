import { ratesOf } from '../../analysis/movement/matrix.ts'
import { type MovementResult, STANDINGS } from '../../analysis/movement/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { countAt, isProblem } from './cell.ts'
import { frameResult, type Wanted } from './frame.ts'
import type { CellPlace, ResultProblem } from './problem.ts'

/** A transition matrix as a database gave it: no noise, for which single purchases would be needed. */
export type PastedMatrix = Pick<
  MovementResult,
  'matrix' | 'couldRise' | 'rose' | 'couldFall' | 'fell' | 'upRate' | 'downRate'
>

const WANTED: readonly Wanted[] = [
  { name: 'from_class', also: ['from', 'de', 'desde', 'before', 'antes'] },
  { name: 'to_class', also: ['to', 'a', 'hasta', 'after', 'despues'] },
  { name: 'customers', also: ['clientes', 'n'] }
]

const NOWHERE = new Set(['', 'none', 'null', 'ninguna', 'ninguno'])

/** The place of a class in STANDINGS. */
function standingAt(place: CellPlace): number | ResultProblem {
  const said = place.value.toLowerCase()
  const at = NOWHERE.has(said)
    ? STANDINGS.length - 1
    : STANDINGS.findIndex(one => one.toLowerCase() === said)
  return at < 0 ? { kind: 'unexpected', expected: 'class', ...place } : at
}

/** Reads a transition matrix; a pair without a row has nobody. */
export function readMatrix(text: string, locale: Locale): PastedMatrix | ResultProblem {
  const frame = frameResult(text, WANTED, locale)
  if (isProblem(frame)) return frame
  const matrix = STANDINGS.map(() => STANDINGS.map(() => 0))
  const lines = new Map<number, number>()
  for (const row of frame.rows) {
    const from = standingAt(frame.at(row, 'from_class'))
    if (isProblem(from)) return from
    const to = standingAt(frame.at(row, 'to_class'))
    if (isProblem(to)) return to
    const customers = countAt(frame.at(row, 'customers'))
    if (isProblem(customers)) return customers
    const pair = from * STANDINGS.length + to
    const first = lines.get(pair)
    if (first !== undefined) return { kind: 'twice', line: row.line, first }
    lines.set(pair, row.line)
    const line = matrix[from]
    // Who stands nowhere on both days is nobody of this table.
    if (line && pair !== STANDINGS.length ** 2 - 1) line[to] = customers
  }
  return { matrix, ...ratesOf(matrix) }
}
