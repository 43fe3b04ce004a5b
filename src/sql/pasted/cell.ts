import type { Decimal } from '../../ingest/text/digits.ts'
import { readNumber } from '../../ingest/text/number.ts'
import type { CellPlace, ResultProblem } from './problem.ts'

export const isProblem = (value: unknown): value is ResultProblem =>
  typeof value === 'object' && value !== null && 'kind' in value

/** Money, or another number with decimals. */
export function numberAt(place: CellPlace, decimal: Decimal): number | ResultProblem {
  const reading = readNumber(place.value, { decimal })
  if (reading.kind === 'number') return reading.value
  const reason = reading.kind === 'not-a-number' ? reading.reason : 'blank'
  return { kind: 'no-number', reason, ...place }
}

/** A whole number from `low` to `high`: “1.200” is then 1,200 whatever the page's decimal sign. */
export function wholeAt(
  place: CellPlace,
  expected: 'score' | 'age' | 'count',
  low: number,
  high: number
): number | ResultProblem {
  const reading = readNumber(place.value)
  if (reading.kind === 'blank') return { kind: 'no-number', reason: 'blank', ...place }
  if (reading.kind === 'not-a-number') {
    return { kind: 'no-number', reason: reading.reason, ...place }
  }
  const values = reading.kind === 'number' ? [reading] : reading.readings
  const value = values.map(one => one.value).find(Number.isInteger)
  if (value === undefined || value < low || value > high) {
    return { kind: 'unexpected', expected, ...place }
  }
  return value
}

/** A number of customers. */
export const countAt = (place: CellPlace) => wholeAt(place, 'count', 0, Number.MAX_SAFE_INTEGER)
