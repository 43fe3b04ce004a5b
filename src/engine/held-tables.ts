import { makeRfm, type RfmMemo } from '../analysis/rfm/memo.ts'
import type { Corrections, Report } from '../ingest/transactions/reading.ts'
import type { Transactions } from '../ingest/transactions/transactions.ts'
import type { TableCard, TableId } from './engine.ts'

/** A table in the worker's memory, and what it was read from. */
export interface Held {
  readonly card: TableCard
  readonly table: Transactions
  /** The reader's file; absent for samples. */
  readonly source?: Blob
  /** Made at the first question about scores. */
  readonly rfm: () => RfmMemo
}

/** Tables of the reader that stay in memory: two, for a movement between two files. */
const MOST = 2

/** Makes a held table; scores are ranked once and remembered with it. */
export function hold(
  id: TableId,
  origin: TableCard['origin'],
  read: { readonly transactions: Transactions; readonly report: Report },
  more: {
    readonly name: string
    readonly corrections: Corrections
    readonly source?: Blob
    readonly kept?: boolean
  }
): Held {
  let memo: RfmMemo | undefined
  const { transactions: table, report } = read
  const { name, corrections, source, kept = false } = more
  return {
    card: { id, name, origin, report, corrections, kept },
    table,
    ...(source ? { source } : {}),
    rfm: () => {
      memo ??= makeRfm(table)
      return memo
    }
  }
}

/** The tables in memory, latest used last; the reader's oldest gives way to a new one. */
export class HeldTables {
  readonly #tables = new Map<TableId, Held>()

  get(id: TableId): Held | undefined {
    const held = this.#tables.get(id)
    if (held) {
      this.#tables.delete(id)
      this.#tables.set(id, held)
    }
    return held
  }

  put(held: Held): void {
    this.#tables.delete(held.card.id)
    this.#tables.set(held.card.id, held)
    const own = [...this.#tables.values()].filter(({ source }) => source)
    for (const { card } of own.slice(0, Math.max(0, own.length - MOST))) {
      this.#tables.delete(card.id)
    }
  }

  drop(id: TableId): void {
    this.#tables.delete(id)
  }
}
