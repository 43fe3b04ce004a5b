import { breathe } from '../transactions/breathe.ts'

/** Work that can be left between two steps and taken up again; each step takes a few milliseconds. */
export type Steps<T> = Generator<void, T, void>

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Milliseconds after which the page gets its turn: four times as many on a slow telephone are bearable. */
const SLICE = 10

/**
 * The steps in slices, between which the page answers its reader.
 *
 * @param stopped asked after every slice; the work is left where it stands
 * @returns undefined when it was stopped
 */
export async function inSlices<T>(
  steps: Steps<T>,
  stopped: () => boolean,
  now: () => number = () => performance.now()
): Promise<T | undefined> {
  for (;;) {
    const until = now() + SLICE
    do {
      const { done, value } = steps.next()
      if (done) return value
    } while (now() < until)
    await breathe()
    if (stopped()) return undefined
  }
}
