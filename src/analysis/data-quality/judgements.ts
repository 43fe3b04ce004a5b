import type { ContactField } from '../../ingest/contacts/columns.ts'
import type { Dating } from './dated.ts'
import { type Beside, type Judged, judge } from './judge.ts'

/** Cells after which it is known whether those of a column recur. */
const TRIAL = 1000
/** Cells of one column that are remembered at most. */
const MOST = 20_000

/** What was said of the cells of one column. */
interface Known {
  readonly said: Map<string, Judged>
  asked: number
}

/**
 * Judges each different cell of a column once where cells recur, as names, towns, days and sources do.
 * Addresses and telephones do not: to look them up would take longer than to judge them.
 */
export class Judgements {
  readonly #holds: readonly (ContactField | null)[]
  readonly #dating: Dating
  readonly #empties: boolean
  readonly #known: readonly Known[]

  constructor(holds: readonly (ContactField | null)[], dating: Dating, empties: boolean) {
    this.#holds = holds
    this.#dating = dating
    this.#empties = empties
    this.#known = holds.map(() => ({ said: new Map(), asked: 0 }))
  }

  /** As `judge` says of a cell of a column, by its position. */
  of(column: number, text: string, beside: Beside): Judged {
    const field = this.#holds[column] ?? null
    const known = this.#known[column] as Known
    if (known.asked > TRIAL && known.said.size > known.asked / 2)
      return judge(field, text, this.#dating, beside, this.#empties)
    known.asked += 1
    // Of all fields only a postcode depends on other cells (judge.ts).
    const key = field === 'postcode' ? `${text}\n${beside.province}\n${beside.country}` : text
    const before = known.said.get(key)
    if (before) return before
    const judged = judge(field, text, this.#dating, beside, this.#empties)
    if (known.said.size < MOST) known.said.set(key, judged)
    return judged
  }
}
