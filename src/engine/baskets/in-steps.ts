import { breathe } from '../../ingest/transactions/breathe.ts'

/** Milliseconds after which messages that have come in are heard. */
const TURN = 30

interface Watch {
  readonly over: () => boolean
  readonly tell: (share: number) => void
}

/** Runs a computation that gives its progress now and then; undefined when it was ended before. */
export async function inSteps<T>(
  steps: Generator<number, T>,
  { over, tell }: Watch
): Promise<T | undefined> {
  let since = performance.now()
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - since >= TURN) {
      tell(step.value)
      await breathe()
      if (over()) return undefined
      since = performance.now()
    }
    step = steps.next()
  }
  return step.value
}
