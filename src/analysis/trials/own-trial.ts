import { armsOf } from '../incremental/group-labels.ts'
import { labelKey } from '../incremental/group-spend.ts'
import { type Cuped, cuped } from './cuped.ts'
import { momentsOf, type Pair } from './moments.ts'

/** A customer of a finished trial. */
export interface Row extends Pair {
  readonly group: string
}

/** A finished trial; or why there is no estimate of it. */
export type OwnTrial =
  | {
      readonly ok: true
      readonly treated: string
      readonly control: string
      /** Whether the names of the groups say which is which. */
      readonly sure: boolean
      /** Customers, and those in neither group. */
      readonly sizes: { readonly treated: number; readonly control: number; readonly other: number }
      readonly found: Cuped
    }
  | { readonly ok: false; readonly problem: 'no-rows' | 'no-groups' | 'no-spread' }

/**
 * The effect in a table of customers, plain and adjusted by what each spent before. Which group is which is
 * read from the names, as in the analysis of a campaign; labels that differ only in capitals are one.
 */
export function ownTrial(rows: readonly Row[], confidence: number): OwnTrial {
  if (rows.length === 0) return { ok: false, problem: 'no-rows' }
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const known = groups.get(labelKey(row.group))
    if (known) known.push(row)
    else groups.set(labelKey(row.group), [row])
  }
  const largest = [...groups.values()].sort((a, b) => b.length - a.length)
  const { treated, control, sure } = armsOf(
    largest.map(([first]) => (first as Row).group),
    false
  )
  if (treated === null || control === null) return { ok: false, problem: 'no-groups' }
  const of = (label: string) => groups.get(labelKey(label)) as readonly Row[]
  const found = cuped(momentsOf(of(treated)), momentsOf(of(control)), confidence)
  if (!found) return { ok: false, problem: 'no-spread' }
  const sizes = { treated: of(treated).length, control: of(control).length }
  const other = rows.length - sizes.treated - sizes.control
  return { ok: true, treated, control, sure, sizes: { ...sizes, other }, found }
}
