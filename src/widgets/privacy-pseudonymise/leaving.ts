import type { Minimised } from '../../analysis/pseudonym/minimise.ts'

/** What leaves the table, and how fast somebody guesses. */
export interface Leaving {
  readonly minimised: Minimised
  /** Guesses a second. */
  readonly rate: number
}
