import { CATALOGUE, type MetricId } from './catalogue.ts'
import type { Conventions } from './conventions.ts'
import type { Givens } from './givens.ts'
import { type NoValue, type Outcome, solve } from './solve.ts'

/** What a switch of conventions did to one metric. `undefined` stands for no value. */
export interface MetricChange {
  readonly id: MetricId
  readonly before: number | undefined
  readonly after: number | undefined
  /** Why there is no value now, where there was one. */
  readonly lost?: NoValue
}

export interface Comparison {
  readonly changed: readonly MetricChange[]
  /** Metrics with the same value before and after, up to rounding in the last places. */
  readonly same: readonly { readonly id: MetricId; readonly value: number }[]
}

/** Works the catalogue out twice, on the same givens. */
export function compare(before: Conventions, after: Conventions, givens: Givens): Comparison {
  const [old, now] = [solve(givens, before), solve(givens, after)]
  const changed: MetricChange[] = []
  const same: { id: MetricId; value: number }[] = []
  for (const { id } of CATALOGUE) {
    const [a, b] = [old.get(id) as Outcome, now.get(id) as Outcome]
    if (a.ok && b.ok && close(a.value, b.value)) same.push({ id, value: b.value })
    else if (a.ok || b.ok) {
      const change = { id, before: numberOf(a), after: numberOf(b) }
      changed.push(b.ok ? change : { ...change, lost: b.problem })
    }
  }
  return { changed, same }
}

const numberOf = (outcome: Outcome): number | undefined => (outcome.ok ? outcome.value : undefined)

/** ARPU × lifetime with another base is the same number but for the last bits. */
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
