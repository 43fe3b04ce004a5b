import type { ContactField } from '../../ingest/contacts/columns.ts'
import type { ContactTable } from '../../ingest/contacts/read.ts'
import type { Dating } from './dated.ts'
import { type Beside, isWanted, type WantedField } from './judge.ts'
import { Judgements } from './judgements.ts'
import type { Fault } from './reading.ts'
import { SLICE, type Work } from './work.ts'

/** A cell in which something is wrong, or that was put right. */
interface Flaw {
  /** Position of the row. */
  readonly row: number
  readonly field: WantedField
  readonly text: string
  readonly fault: Fault
}

/** What a field of the table is like. */
export interface FieldState {
  readonly field: WantedField
  /** Cells that say something. */
  readonly filled: number
  readonly missing: number
  readonly invalid: number
}

/** A table after a look at every cell. */
export interface Inspected {
  /** The same rows and columns, written in one way. */
  readonly cells: readonly (readonly string[])[]
  readonly fields: readonly FieldState[]
  /** How often each fault occurs, by field and fault. */
  readonly faults: readonly {
    readonly field: WantedField
    readonly fault: Fault
    readonly count: number
  }[]
  /** The first flaws of each kind. */
  readonly flaws: readonly Flaw[]
  /** For each row, whether it was contacted on the day or later; undefined without such a column. */
  readonly fresh: Uint8Array | undefined
  readonly stale: number
  /** Rows with no address and no telephone that can be right. */
  readonly unreachable: number
  /** For each cell, row by row, whether it was sound and stands as it stood. */
  readonly settled: Uint8Array
}

/** Rows of an earlier look that stand in a table again. */
export interface Again {
  readonly settled: Uint8Array
  /** For each row, which one of the earlier table it is, all of it; negative for a new one. */
  readonly rowOf: Int32Array
}

/** Flaws of one kind that are shown. */
const SHOWN = 20

interface Options {
  readonly dating: Dating
  /** Contacts since then count as fresh: days since 1970-01-01. */
  readonly staleSince: number
  readonly empties: boolean
}

/**
 * Checks every cell of a table.
 *
 * @param again an earlier look, by the same options, at a table of which this one is the cleaned form: what
 * was sound then is so now
 */
export function* inspect(
  { rows, holds }: Pick<ContactTable, 'rows' | 'holds'>,
  { dating, staleSince, empties }: Options,
  again?: Again
): Work<Inspected> {
  const judgements = new Judgements(holds, dating, empties)
  const width = holds.length
  const settled = new Uint8Array(rows.length * width)
  const at = (field: ContactField) => holds.indexOf(field)
  const [province, country, contacted] = [at('province'), at('country'), at('contacted')]
  const [email, phone] = [at('email'), at('phone')]
  const since = new Date(staleSince * 86_400_000).toISOString().slice(0, 10)
  const tally = holds.map(() => ({ filled: 0, missing: 0, invalid: 0 }))
  const faults = new Map<string, { field: WantedField; fault: Fault; count: number }>()
  const flaws: Flaw[] = []
  const cells: string[][] = []
  const fresh = contacted < 0 ? undefined : new Uint8Array(rows.length)
  let [stale, unreachable] = [0, 0]
  for (const [row, texts] of rows.entries()) {
    if (row % SLICE === 0) yield { stage: 'check', done: row / rows.length }
    const before = again ? (again.rowOf[row] as number) * width : -1
    const was = (column: number) => before >= 0 && again?.settled[before + column] === 1
    // A postcode depends on what stands beside it.
    const placed = (province < 0 || was(province)) && (country < 0 || was(country))
    const beside: Beside = { province: texts[province] ?? '', country: texts[country] ?? '' }
    const clean = texts.map((text, column) => {
      const field = holds[column] ?? null
      if (was(column) && (field !== 'postcode' || placed)) {
        const count = tally[column] as (typeof tally)[number]
        if (text === '') count.missing += 1
        else count.filled += 1
        settled[row * width + column] = 1
        return text
      }
      const { value, nothing, fault } = judgements.of(column, text, beside)
      const count = tally[column] as (typeof tally)[number]
      if (nothing) count.missing += 1
      else count.filled += 1
      if (fault && isWanted(field)) {
        count.invalid += 1
        const key = `${field} ${fault}`
        const kind = faults.get(key) ?? { field, fault, count: 0 }
        kind.count += 1
        faults.set(key, kind)
        if (kind.count <= SHOWN) flaws.push({ row, field, text: text.slice(0, 80), fault })
      } else if (value === text) settled[row * width + column] = 1
      return value
    })
    cells.push(clean)
    // Dates stand as YYYY-MM-DD here, whose order is that of time.
    if (
      fresh &&
      (clean[contacted] as string) >= since &&
      /^\d{4}-/.test(clean[contacted] as string)
    )
      fresh[row] = 1
    else if (fresh) stale += 1
    if (!clean[email] && !clean[phone]) unreachable += 1
  }
  return {
    cells,
    fields: holds.flatMap((field, column) =>
      isWanted(field) ? [{ field, ...(tally[column] as (typeof tally)[number]) }] : []
    ),
    faults: [...faults.values()].sort((a, b) => b.count - a.count),
    flaws,
    fresh,
    stale,
    unreachable,
    settled
  }
}
