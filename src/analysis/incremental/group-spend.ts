import type { Labels, Transactions } from '../../ingest/transactions/transactions.ts'
import { countedRows, rowsOf } from '../customers/counted.ts'
import { type Counting, DEFAULT_COUNTING, type Span } from '../customers/summary-model.ts'

/** Revenue of every customer of the two arms, by customer code, those who spent nothing included. */
interface GroupSpend {
  readonly treated: Float64Array
  readonly control: Float64Array
  /** Customers found in both groups: left out, since nobody can say what they were given. */
  readonly inBoth: number
  /** Customers in neither. */
  readonly elsewhere: number
}

const TREATED = 1
const CONTROL = 2
const OTHER = 4

/** “Treated” and “treated” are one label. */
export const labelKey = (label: string): string => label.toLowerCase()

/** The arm of each label, by its code. */
function armsByCode(labels: Labels, treated: string, control: string): Uint8Array {
  const [t, c] = [labelKey(treated), labelKey(control)]
  return Uint8Array.from({ length: labels.size }, (_, code) => {
    const key = labelKey(labels.at(code))
    return key === t ? TREATED : key === c ? CONTROL : OTHER
  })
}

/**
 * Puts customers into arms by the group column and adds up what each spent. One row with the label is
 * enough: a row without one says nothing about the customer. The label '' stands for the customers who
 * have no label in any row.
 *
 * @param counting what refunds do; how rows merge changes no sum
 * @param span days whose money counts; who belongs to an arm is read from the whole table
 * @param chosen by customer code, 1 for those who take part; everybody unless given
 */
export function spendByGroup(
  table: Transactions,
  treatedLabel: string,
  controlLabel: string,
  counting: Counting = DEFAULT_COUNTING,
  span: Span = {},
  chosen?: Uint8Array
): GroupSpend {
  const { rows, customer, group, amount } = table
  const { size } = customer.labels
  const meant = group ? armsByCode(group.labels, treatedLabel, controlLabel) : new Uint8Array(1)
  const bits = new Uint8Array(size)
  const seen = new Uint8Array(size)
  for (let row = 0; row < rows; row += 1) {
    const who = customer.codes[row] as number
    const label = group?.codes[row] ?? 0
    seen[who] = 1
    if (label === 0) continue
    bits[who] = (bits[who] as number) | (meant[label] as number)
  }
  const spend = new Float64Array(size)
  for (const row of rowsOf(table, countedRows(table, counting, span))) {
    const who = customer.codes[row] as number
    spend[who] = (spend[who] as number) + (amount[row] as number)
  }
  const sums = { treated: new Float64Array(size), control: new Float64Array(size) }
  const counts = { treated: 0, control: 0, inBoth: 0, elsewhere: 0 }
  for (let who = 1; who < size; who += 1) {
    if (!seen[who] || (chosen && !chosen[who])) continue
    const found = bits[who] as number
    const isTreated = treatedLabel === '' ? found === 0 : (found & TREATED) > 0
    const isControl = controlLabel === '' ? found === 0 : (found & CONTROL) > 0
    const money = spend[who] as number
    if (isTreated && isControl) counts.inBoth += 1
    else if (isTreated) sums.treated[counts.treated++] = money
    else if (isControl) sums.control[counts.control++] = money
    else counts.elsewhere += 1
  }
  return {
    treated: sums.treated.slice(0, counts.treated),
    control: sums.control.slice(0, counts.control),
    inBoth: counts.inBoth,
    elsewhere: counts.elsewhere
  }
}
