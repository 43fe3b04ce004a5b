/** An answer that a learning platform is told of, as it recognises one: a number and how far from it. */
export interface Listed {
  /** In the unit in which it is typed (1.33 for 1.33 %). */
  readonly value: number
  /** Absolute. No two of a question overlap. */
  readonly tolerance: number
  readonly credited: boolean
  /** The verdict as the `tests` of an exercise write it: `right`, `wrong net-adds`, … */
  readonly outcome: string
  /** What the page says of it, sentence by sentence. */
  readonly says: readonly string[]
}

/** A listed answer before its neighbours have taken their room. */
export interface Proposed extends Omit<Listed, 'tolerance'> {
  readonly wanted: number
  /** Of two that overlap the lower rank keeps its room; equals share it. */
  readonly rank: number
}
