import type { Scale } from '../analysis/scale/scale.ts'

/** What the charts of the scale explorer are drawn from. */
export interface ShownScale extends Scale {
  /** Place of the figure in the foreground. */
  readonly picked: number
}
