import { isSorted } from './day-order.ts'
import { labelsOf } from './labels.ts'
import { type Coded, NO_DAY, type Transactions } from './transactions.ts'

/**
 * Two tables as one: the rows of the second after those of the first, customers and other texts known by
 * their labels. What only one of them has a column for is empty in the rows of the other; a date column
 * that one lacks leaves its rows without a day.
 */
export function joined(first: Transactions, second: Transactions): Transactions {
  const rows = first.rows + second.rows
  const day = ints(first, second, 'day')
  const contact = ints(first, second, 'contact')
  const margin = floats(first, second, 'margin')
  const quantity = floats(first, second, 'quantity')
  const texts: Partial<Record<(typeof TEXTS)[number], Coded>> = {}
  for (const column of TEXTS) {
    if (first[column] || second[column]) {
      texts[column] = coded(first[column], first.rows, second[column], second.rows)
    }
  }
  return {
    rows,
    customer: coded(first.customer, first.rows, second.customer, second.rows),
    amount: floats(first, second, 'amount') ?? new Float64Array(rows),
    sorted: day !== undefined && isSorted(day),
    ...(day ? { day } : {}),
    ...(contact ? { contact } : {}),
    ...(margin ? { margin } : {}),
    ...(quantity ? { quantity } : {}),
    ...texts
  }
}

const TEXTS = ['order', 'product', 'channel', 'group', 'interest'] as const

function coded(
  first: Coded | undefined,
  firstRows: number,
  second: Coded | undefined,
  secondRows: number
): Coded {
  const texts: string[] = []
  for (let code = 1; first && code < first.labels.size; code += 1) texts.push(first.labels.at(code))
  const here = new Uint32Array(second?.labels.size ?? 0)
  for (let code = 1; second && code < second.labels.size; code += 1) {
    const text = second.labels.at(code)
    here[code] = first?.labels.find(text) ?? texts.push(text)
  }
  const codes = new Uint32Array(firstRows + secondRows)
  if (first) codes.set(first.codes)
  for (let row = 0; second && row < secondRows; row += 1) {
    codes[firstRows + row] = here[second.codes[row] as number] as number
  }
  return { codes, labels: labelsOf(texts) }
}

function ints(
  first: Transactions,
  second: Transactions,
  column: 'day' | 'contact'
): Int32Array | undefined {
  if (!first[column] && !second[column]) return undefined
  const all = new Int32Array(first.rows + second.rows).fill(NO_DAY)
  all.set(first[column] ?? [])
  all.set(second[column] ?? [], first.rows)
  return all
}

function floats(
  first: Transactions,
  second: Transactions,
  column: 'amount' | 'margin' | 'quantity'
): Float64Array | undefined {
  if (!first[column] && !second[column]) return undefined
  const all = new Float64Array(first.rows + second.rows).fill(Number.NaN)
  all.set(first[column] ?? [])
  all.set(second[column] ?? [], first.rows)
  return all
}
