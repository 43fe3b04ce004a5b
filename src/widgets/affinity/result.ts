import { affinityOf } from '../../analysis/affinity/affinity.ts'
import { type People, readPeople, type TasteRow } from '../../analysis/affinity/people.ts'
import { shuffled } from '../../analysis/affinity/shuffle.ts'
import { type ShownAffinity, toldOf } from '../../charts/affinity-form.ts'
import type { State } from '../../workbook/state.ts'
import type { NoResult } from '../declared/declaration.ts'
import type { ValuesOf } from '../fields/field.ts'
import { fieldId } from '../fields/field.ts'
import type { FIELDS } from './fields.ts'
import { words } from './words.ts'

export const ID = 'affinity'

/** Where the state keeps which group is drawn large, by its place: a name would tell of people in a link. */
export const PICKED = fieldId(ID, 'group')

/** Tastes, and how the table was read. */
export interface AffinityResult extends ShownAffinity {
  readonly read: Pick<People, 'columns' | 'joined' | 'moved'>
}

type Values = ValuesOf<typeof FIELDS>
type Found = Omit<AffinityResult, 'picked'> | NoResult

/** The latest sums: every change anywhere in the workbook asks again, and few change these. */
let latest: { rows: readonly TasteRow[]; from: string; found: Found } | undefined

/** What the tables of people say of the groups' tastes. */
export function tastesOf(
  values: Values,
  rows: readonly TasteRow[],
  state: State
): AffinityResult | NoResult {
  const from = JSON.stringify(values)
  if (latest?.rows !== rows || latest.from !== from) {
    latest = { rows, from, found: compared(values, rows) }
  }
  const { found } = latest
  if ('why' in found) return found
  const chosen = Number(state.options[PICKED])
  const first = toldOf(found)[0]?.group ?? 0
  const picked = Number.isInteger(chosen) && chosen >= 0 && chosen < found.groups.length
  return { ...found, picked: state.options[PICKED] !== undefined && picked ? chosen : first }
}

function compared(
  { form, people: dealing, seed, repeated, ...options }: Values,
  rows: readonly TasteRow[]
): Found {
  if (rows.length === 0) return { why: words.empty }
  const table = readPeople(rows, repeated)
  const dealt = dealing === 'dealt'
  const found = affinityOf(dealt ? shuffled(table, seed) : table, options)
  if (!found) return { why: table.groups.length < 2 ? words.oneGroup : words.noInterest }
  const { columns, joined, moved } = table
  return { ...found, form, shuffled: dealt, read: { columns, joined, moved } }
}
