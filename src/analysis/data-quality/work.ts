import type { Steps } from '../../ingest/work/steps.ts'

/** Parts of the work, in the order in which they are done. */
export type Stage = 'check' | 'block' | 'compare' | 'join' | 'merge'

/** How far a part has come, from 0 to 1. */
export interface Step {
  readonly stage: Stage
  readonly done: number
}

/** Work that can be interrupted between its steps, by whoever runs it. */
export type Work<T> = Steps<T, Step>

/** Items after which a step is reported: some milliseconds of work. */
export const SLICE = 2000
