import type { OpenColumn, OpenTable } from '../../ingest/open/model.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { emailKey, phoneKey } from '../identity/keys.ts'

/** What becomes of a column. */
export const FATES = ['keep', 'phone', 'email', 'text', 'drop'] as const
export type Fate = (typeof FATES)[number]
type Hashed = Extract<Fate, 'phone' | 'email' | 'text'>

const isHashed = (fate: Fate | undefined): fate is Hashed =>
  fate === 'phone' || fate === 'email' || fate === 'text'

/**
 * The one spelling of a value, so that “+34 600 123 456” and “600123456” become one pseudonym; '' where there
 * is none.
 */
export function normalForm(fate: Hashed, cell: string): string {
  if (fate === 'phone') return phoneKey(cell)
  if (fate === 'email') return emailKey(cell)
  return cell.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** A column that becomes pseudonyms. */
interface HashedColumn {
  readonly column: OpenColumn
  readonly fate: Hashed
  /** The normal form of each different cell; '' for none. */
  readonly forms: readonly string[]
  /** The different normal forms: a pseudonym each. */
  readonly distinct: readonly string[]
  /** Different spellings that were of something already there. */
  readonly merged: number
  /** Rows whose cell is filled and has no normal form: it is left empty. */
  readonly unreadable: number
}

/** What a table loses, and what becomes pseudonyms. */
export interface Minimised {
  readonly table: OpenTable
  readonly fates: readonly Fate[]
  readonly hashed: readonly HashedColumn[]
  readonly kept: number
  readonly dropped: number
}

/** Cells between two chances to do something else. */
const STRIDE = 500

export function* minimise(table: OpenTable, fates: readonly Fate[]): Steps<Minimised> {
  const hashed: HashedColumn[] = []
  for (const [at, column] of table.columns.entries()) {
    const fate = fates[at]
    if (isHashed(fate)) hashed.push(yield* hashedColumn(column, fate))
  }
  return {
    table,
    fates,
    hashed,
    kept: fates.filter(fate => fate === 'keep').length,
    dropped: fates.filter(fate => fate === 'drop').length
  }
}

function* hashedColumn(column: OpenColumn, fate: Hashed): Steps<HashedColumn> {
  const forms: string[] = []
  for (const [at, value] of column.values.entries()) {
    if (at % STRIDE === 0) yield
    forms.push(normalForm(fate, value))
  }
  yield
  const filled = forms.filter(form => form !== '')
  const distinct = [...new Set(filled)]
  let unreadable = 0
  for (const code of column.codes)
    if (forms[code] === '' && column.values[code] !== '') unreadable += 1
  return { column, fate, forms, distinct, merged: filled.length - distinct.length, unreadable }
}

/**
 * The table as it leaves: dropped columns are gone, hashed ones have the pseudonym of each cell.
 *
 * @param pseudonymOf the pseudonym of a normal form
 */
export function leaving(
  { table, fates, hashed }: Minimised,
  nameOf: (column: OpenColumn) => string,
  pseudonymOf: (form: string) => string
): { readonly names: readonly string[]; readonly cells: (row: number) => string[] } {
  const columns = table.columns.filter((_, at) => fates[at] !== 'drop')
  return {
    names: columns.map(nameOf),
    cells: row =>
      columns.map(column => {
        const code = column.codes[row] as number
        const of = hashed.find(one => one.column === column)
        if (!of) return column.values[code] as string
        const form = of.forms[code] as string
        return form === '' ? '' : pseudonymOf(form)
      })
  }
}
