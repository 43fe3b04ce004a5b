import { alike } from './alike.ts'
import type { Batch } from './batch.ts'
import { CodedColumn, type CodedPart, type ColumnReader } from './coded-column.ts'
import { DateColumn, type DatePart } from './date-column.ts'
import { DateEvidence } from './date-evidence.ts'
import { isSorted } from './day-order.ts'
import { LIMITS } from './limits.ts'
import { NumberColumn, type NumberPart } from './number-column.ts'
import { NumberEvidence } from './number-evidence.ts'
import type { Plan } from './plan.ts'
import type { Alike } from './reading.ts'
import type { Coded, Transactions } from './transactions.ts'

const NUMBERS = ['amount', 'margin', 'quantity', 'price'] as const

const isNumber = (role: string): role is (typeof NUMBERS)[number] =>
  NUMBERS.some(one => one === role)

/** The columns of texts that analyses know beside the customer. A currency is only told of. */
const CODED = ['order', 'product', 'channel', 'group', 'interest'] as const

/** More are not told one by one. */
const MOST_CURRENCIES = 20

/** The columns of a part of a file, in the order in which they read. */
export interface ColumnsPart {
  readonly dates: readonly DatePart[]
  readonly numbers: readonly NumberPart[]
  readonly coded: readonly CodedPart[]
}

/** The readers of a table's columns, with what they found out together. */
export class Columns {
  readonly dates = new DateEvidence()
  /** Of the contact column, whose dates say less than those of the purchases. */
  readonly contacts = new DateEvidence()
  /** Positions of the wanted columns, ascending; a slot is a position in this list. */
  readonly wanted: readonly number[]
  readonly customer: CodedColumn
  /** In the order in which they read: what can make a row bad goes before what gives codes. */
  readonly readers: readonly ColumnReader[]
  readonly coded: readonly { readonly column: number; readonly reader: CodedColumn }[]
  readonly hasDate: boolean
  readonly #plan: Plan
  readonly #coded = new Map<string, CodedColumn>()
  readonly #number = new Map<string, NumberColumn>()
  readonly #date = new Map<string, DateColumn>()

  /** @param plan whose roles have a customer */
  constructor(plan: Plan) {
    this.#plan = plan
    const { roles, decimal, order } = plan
    this.wanted = roles.flatMap((role, column) => (role === 'ignore' ? [] : [column]))
    this.hasDate = roles.includes('date')
    const hasChannel = roles.includes('channel')
    const byUnit = !roles.includes('amount')
    const coded: { column: number; reader: CodedColumn }[] = []
    for (const [slot, column] of this.wanted.entries()) {
      const role = roles[column] ?? 'ignore'
      if (role === 'date' || role === 'contact') {
        const evidence = role === 'date' ? this.dates : this.contacts
        this.#date.set(role, new DateColumn(slot, column, order, role === 'date', evidence))
      } else if (isNumber(role)) {
        const needed = role === 'amount' || (byUnit && role !== 'margin')
        const without = !needed ? 'fine' : hasChannel ? 'contact' : 'error'
        this.#number.set(role, new NumberColumn(slot, column, decimal, without))
      } else {
        const reader = new CodedColumn(slot, column)
        this.#coded.set(role, reader)
        coded.push({ column, reader })
      }
    }
    this.coded = coded
    this.customer = this.#coded.get('customer') ?? new CodedColumn(0, 0)
    this.readers = [...this.#date.values(), ...this.#number.values(), ...this.#coded.values()]
  }

  /** Of all columns of numbers. */
  get numbers(): NumberEvidence {
    const all = new NumberEvidence()
    for (const { evidence } of this.#number.values()) all.add(evidence.signs(), 0)
    return all
  }

  /** Of the amounts; undefined where quantity and price stand for them. */
  get amounts(): NumberEvidence | undefined {
    return this.#number.get('amount')?.evidence
  }

  /** The rows kept, to be appended to those of the part before. */
  part(rows: number): ColumnsPart {
    return {
      dates: Array.from(this.#date.values(), column => column.part(rows)),
      numbers: Array.from(this.#number.values(), column => column.part(rows)),
      coded: Array.from(this.#coded.values(), column => column.part(rows))
    }
  }

  /** Takes note of the first and the last day of the rows kept of a batch. */
  ends(batch: Batch, base: number, count: number, keep?: Int32Array): void {
    this.#date.get('date')?.ends(batch, base, count, keep)
  }

  /** Whether all texts of a part get a code here, even if every one of them is new. */
  hasRoom({ coded }: ColumnsPart): boolean {
    return [...this.#coded.values()].every(
      ({ dictionary }, index) =>
        dictionary.size + (coded[index]?.starts.length ?? 0) <= LIMITS.labels
    )
  }

  /** Appends the rows of the part that follows. */
  append(part: ColumnsPart, rows: number, lines: number): void {
    const { dates, numbers, coded } = part
    for (const [i, column] of [...this.#date.values()].entries())
      column.append(dates[i] as DatePart, rows, lines)
    for (const [i, column] of [...this.#number.values()].entries())
      column.append(numbers[i] as NumberPart, rows, lines)
    for (const [i, column] of [...this.#coded.values()].entries())
      column.append(coded[i] as CodedPart, rows)
  }

  /** What stands in a column of currencies, in the order of the file. */
  currencies(): readonly string[] {
    const labels = this.#coded.get('currency')?.dictionary.labels()
    const known = Math.min(MOST_CURRENCIES, labels?.size ?? 0)
    return Array.from({ length: Math.max(0, known - 1) }, (_, at) => labels?.at(at + 1) ?? '')
  }

  /**
   * The table of the rows kept, once all are read.
   *
   * @param merge whether customers with names that are alike count as one
   */
  finish(rows: number, merge: boolean): { readonly table: Transactions; readonly alike?: Alike } {
    const day = this.#date.get('date')?.finish(rows)
    const contact = this.#date.get('contact')?.finish(rows)
    const texts: Partial<Record<(typeof CODED)[number], Coded>> = {}
    for (const role of CODED) {
      const column = this.#coded.get(role)
      if (column) texts[role] = column.finish(rows)
    }
    const { coded: customer, ...found } = alike(this.customer.finish(rows), merge)
    const numbers = (role: string) => this.#number.get(role)?.finish(rows)
    const margin = numbers('margin')
    const quantity = numbers('quantity')
    const amount = numbers('amount') ?? product(rows, quantity, numbers('price'))
    const table = {
      rows,
      customer,
      amount,
      sorted: day !== undefined && isSorted(day),
      ...(day ? { day } : {}),
      ...(margin ? { margin } : {}),
      ...(quantity ? { quantity } : {}),
      ...(contact ? { contact } : {}),
      ...texts
    }
    return { table, ...found }
  }

  /** Whether the cells contradict the plan, so that they must be read again. */
  better(): Plan | undefined {
    const { decimal, fallback, order } = this.#plan
    const numbers = this.numbers.decimal() ?? fallback
    const dates = this.dates.order() ?? this.contacts.order() ?? order
    if (numbers === decimal && dates === order) return undefined
    return { ...this.#plan, decimal: numbers, order: dates }
  }
}

/** What rows without an amount cost: units × price, NaN where one of them is missing. */
function product(
  rows: number,
  units: Float64Array | undefined,
  price: Float64Array | undefined
): Float64Array {
  const amount = new Float64Array(rows).fill(Number.NaN)
  if (!units || !price) return amount
  for (let row = 0; row < rows; row += 1) {
    // Cents: 3 × 0.1 is 0.3, and equal amounts have to be equal.
    amount[row] = Math.round((units[row] as number) * (price[row] as number) * 1e6) / 1e6
  }
  return amount
}
