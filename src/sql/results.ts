import type { Locale } from '../i18n/locale.ts'
import { isProblem } from './pasted/cell.ts'
import { type PastedCells, readCells } from './pasted/cells.ts'
import { type PastedMatrix, readMatrix } from './pasted/matrix.ts'
import type { ResultProblem } from './pasted/problem.ts'
import { type PastedTriangle, readTriangle } from './pasted/triangle.ts'

export type { PastedCells, PastedMatrix, PastedTriangle, ResultProblem }

/** The results that are small enough to be pasted back. */
export interface Pasted {
  readonly rfm: PastedCells
  readonly 'rfm-movement': PastedMatrix
  readonly cohorts: PastedTriangle
}

export type ResultReading<A extends keyof Pasted> =
  | { readonly ok: true; readonly result: Pasted[A] }
  | { readonly ok: false; readonly problem: ResultProblem }

const READERS: {
  readonly [A in keyof Pasted]: (text: string, locale: Locale) => Pasted[A] | ResultProblem
} = { rfm: readCells, 'rfm-movement': readMatrix, cohorts: readTriangle }

/**
 * Reads what the statement of `sqlFor` gave, as copied from a console, a notebook or a spreadsheet: CSV,
 * TSV, semicolons or psql's table, with its header (the columns of `columnsOf`, or short names such as
 * `from`, `to`, `r`, `f`, in either language).
 *
 * @param text at most 2,000,000 characters and 5,000 rows
 * @param locale decides what 1.234 is where neither the column nor the kind of text does
 * @returns the same shapes as the analyses give, or what is wrong (`explainResult` says it)
 */
export function readResult<A extends keyof Pasted>(
  analysis: A,
  text: string,
  locale: Locale
): ResultReading<A> {
  const read: (text: string, locale: Locale) => Pasted[A] | ResultProblem = READERS[analysis]
  const found = read(text, locale)
  return isProblem(found) ? { ok: false, problem: found } : { ok: true, result: found }
}
