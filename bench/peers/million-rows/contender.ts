/** What every contender says of a table once all customers have scores; checked against one another. */
export interface Outcome {
  readonly customers: number
  readonly revenue: number
  /** Customers by recency and frequency score: `cells[5 * (r - 1) + (f - 1)]`. */
  readonly cells: readonly number[]
}

/** A table as a reader brings it. */
export type Table = File | string

/** One way from a table to RFM scores. Times are taken around these calls, in the page. */
export interface Contender {
  /** Whatever has to be there before the first table: workers, WebAssembly. */
  start(): Promise<void>
  /** What is done beforehand when the reader reaches for the file button, if anything. */
  prepare?(): Promise<void>
  run(table: Table): Promise<Outcome>
}

/** Milliseconds that a step took, and what came out of it. */
export interface Timed {
  readonly ms: number
  readonly outcome: Outcome
}

/** What the page of a contender offers to the bench. */
export interface BenchPage {
  /** Milliseconds until the contender is ready for its first table, its own script included. */
  start(): Promise<number>
  /** Milliseconds of what is done beforehand; 0 for nothing. */
  prepare(): Promise<number>
  /** Brings the file that stands in the page's file input. */
  file(): Promise<Timed>
  /** Brings the same as a text, which is there before the clock runs. */
  text(): Promise<Timed>
}
