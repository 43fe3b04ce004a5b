import type { Node, Operator } from '../../formula/tree.ts'
import { DIMENSIONLESS, divide, equal, multiply, type Unit } from '../../formula/unit.ts'

/** A small formula under search: value and unit at hand, its tree built only when it is shown. */
export interface Term {
  readonly value: number
  /** Without time: someone who adds a month's new customers to a stock is not thinking of months. */
  readonly unit: Unit
  readonly node: () => Node
}

const PLACE = { start: 0, end: 0 } as const

const timeless = (unit: Unit): Unit => ({ ...unit, time: 0 })

export const named = (name: string, value: number, unit: Unit): Term => ({
  value,
  unit: timeless(unit),
  node: () => ({ kind: 'name', name, ...PLACE })
})

export const constant = (value: number): Term => ({
  value,
  unit: DIMENSIONLESS,
  node: () => ({ kind: 'number', value, ...PLACE })
})

/** The unit that a part asks for, as terms carry it. */
export const sameUnit = (term: Term, unit: Unit): boolean => equal(term.unit, timeless(unit))

/** The two terms joined, or undefined where that has no value or adds money to customers. */
function join(left: Term, operator: Operator, right: Term): Term | undefined {
  const sum = operator === '+' || operator === '-'
  if (left === right && operator !== '+' && operator !== '*') return undefined
  if (sum && !equal(left.unit, right.unit)) return undefined
  if (operator === '/' && right.value === 0) return undefined
  const value = compute(left.value, operator, right.value)
  if (!Number.isFinite(value)) return undefined
  const unit = sum
    ? left.unit
    : operator === '*'
      ? multiply(left.unit, right.unit)
      : divide(left.unit, right.unit)
  const node = (): Node => ({
    kind: 'operation',
    operator,
    left: left.node(),
    right: right.node(),
    ...PLACE
  })
  return { value, unit, node }
}

function compute(a: number, operator: Operator, b: number): number {
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  return operator === '*' ? a * b : a / b
}

/** Every pair joined in every way, each sum and product once. */
export function* pairs(terms: readonly Term[], others: readonly Term[]): Generator<Term> {
  for (const [i, left] of terms.entries()) {
    for (const [j, right] of others.entries()) {
      const once = terms !== others || i < j
      const joined = [
        once ? join(left, '+', right) : undefined,
        once ? join(left, '*', right) : undefined,
        join(left, '-', right),
        join(left, '/', right),
        terms === others ? undefined : join(right, '-', left),
        terms === others ? undefined : join(right, '/', left)
      ]
      for (const term of joined) if (term) yield term
    }
  }
}
