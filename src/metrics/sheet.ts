import type { Conventions } from './conventions.ts'
import type { Givens } from './givens.ts'
import type { Solution } from './solve.ts'

/** A sheet worked out: what went in, how it was counted, what came out. */
export interface Sheet {
  readonly givens: Givens
  readonly conventions: Conventions
  readonly solution: Solution
}
