import { retold, type Steps } from '../../ingest/work/steps.ts'
import type { Histories } from '../buying/history.ts'

/** Rows gone through at most in all resamples: some seconds. */
const MOST_ROWS = 4e6
/** Customers drawn at most in a simulation. */
const MOST_CUSTOMERS = 2e7

/**
 * How often the customers are resampled for so many draws: fewer of a large table, whose parameters are better
 * known.
 */
export const resamplesFor = ({ weight }: Histories, draws: number): number =>
  Math.round(Math.min(100, draws, Math.max(20, MOST_ROWS / (10 * weight.length))))

/** How many of the draws asked for a table of that size gets. */
export const affordableDraws = (asked: number, customers: number): number =>
  Math.round(Math.min(asked, Math.max(40, MOST_CUSTOMERS / customers)))

/** The progress of a part within the whole. */
export const part = <T>(steps: Steps<T, number>, from: number, to: number): Steps<T, number> =>
  retold(steps, share => from + (to - from) * share)
