import { readTransactions } from '../../src/ingest/transactions/read.ts'
import type { Corrections, Reading, Report } from '../../src/ingest/transactions/reading.ts'
import { fromBytes, fromText } from '../../src/ingest/transactions/source.ts'
import {
  type Coded,
  NO_DAY,
  type Transactions
} from '../../src/ingest/transactions/transactions.ts'

interface Options {
  readonly locale?: 'en' | 'es'
  readonly corrections?: Corrections
}

/** Reads pasted text, or bytes as they would stand in a file. */
export function readText(content: string | Uint8Array, options: Options = {}): Promise<Reading> {
  const source =
    typeof content === 'string' ? fromText('test.csv', content) : fromBytes('test.csv', content)
  return readTransactions(source, { locale: 'en', ...options })
}

/** The same, for what must be readable. */
export async function tableFrom(
  content: string | Uint8Array,
  options: Options = {}
): Promise<{
  transactions: Transactions
  report: Report
  rows: readonly Record<string, unknown>[]
}> {
  const reading = await readText(content, options)
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal))
  return { ...reading, rows: rowsOf(reading.transactions) }
}

const isoOf = (day: number | undefined) =>
  day === undefined || day === NO_DAY ? null : new Date(day * 86_400_000).toISOString().slice(0, 10)

/** Rows as objects, to compare with: texts, numbers (null for NaN), dates in ISO. */
export function rowsOf(table: Transactions): readonly Record<string, unknown>[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const text = (coded: Coded) => coded.labels.at(coded.codes[row] ?? 0)
    const number = (values: Float64Array) =>
      Number.isNaN(values[row]) ? null : (values[row] ?? null)
    return {
      customer: text(table.customer),
      amount: number(table.amount),
      ...(table.day ? { date: isoOf(table.day[row]) } : {}),
      ...(table.contact ? { contact: isoOf(table.contact[row]) } : {}),
      ...(table.margin ? { margin: number(table.margin) } : {}),
      ...(table.quantity ? { quantity: number(table.quantity) } : {}),
      ...(table.order ? { order: text(table.order) } : {}),
      ...(table.product ? { product: text(table.product) } : {}),
      ...(table.channel ? { channel: text(table.channel) } : {}),
      ...(table.group ? { group: text(table.group) } : {}),
      ...(table.interest ? { interest: text(table.interest) } : {})
    }
  })
}
