/** Why a search ended. Only the first means that it has found what it looked for. */
export type Ending =
  /** The slopes are nought, as far as the numbers can tell. */
  | 'flat'
  /** A parameter ran off to where the data no longer say anything of it. */
  | 'edge'
  /** No step makes the value smaller, though the slopes are not nought. */
  | 'stuck'
  /** The steps allowed were used up. */
  | 'steps'
  /** The function has no value at the start. */
  | 'outside'

/** Where a search ended, and how much that is worth. */
export interface Minimum {
  readonly at: Float64Array
  readonly value: number
  readonly gradient: Float64Array
  /** What was learnt of the inverse curvature on the way: n × n, row by row. */
  readonly inverse: Float64Array
  readonly ending: Ending
  readonly converged: boolean
  /** Steps taken, and how often the function was asked. */
  readonly steps: number
  readonly evaluations: number
}
