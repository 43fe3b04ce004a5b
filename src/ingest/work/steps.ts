import { breathe } from './breathe.ts'

/** Work that can be left between two steps and taken up again; each step takes a few milliseconds. */
export type Steps<T, P = void> = Generator<P, T, undefined>

/** All steps at once. */
export function finish<T>(steps: Iterator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same steps, each of which says something else of itself. */
export function* retold<T, P, Q>(steps: Steps<T, P>, tell: (progress: P) => Q): Steps<T, Q> {
  let step = steps.next()
  while (!step.done) {
    yield tell(step.value)
    step = steps.next()
  }
  return step.value
}

/** Milliseconds after which a page gets its turn: four times as many on a slow telephone are bearable. */
const SLICE = 10

interface Pace<P> {
  /** Milliseconds after which others get their turn: a worker's may be longer than a page's. */
  readonly slice?: number
  /** Told after every slice what the last step said of itself. */
  readonly tell?: (progress: P) => void
  readonly now?: () => number
}

/**
 * The steps in slices, between which whoever else is there gets a turn.
 *
 * @param stopped asked after every slice; the work is left where it stands
 * @returns undefined when it was stopped
 */
export async function inSlices<T, P>(
  steps: Iterator<P, T, undefined>,
  stopped: () => boolean,
  { slice = SLICE, tell, now = () => performance.now() }: Pace<P> = {}
): Promise<T | undefined> {
  for (;;) {
    const until = now() + slice
    let step = steps.next()
    while (!step.done && now() < until) step = steps.next()
    if (step.done) return step.value
    tell?.(step.value)
    await breathe()
    if (stopped()) return undefined
  }
}
