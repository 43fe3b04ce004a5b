import type { Remote } from 'comlink'
import { type Running, startRemote } from '../../engine/remote.ts'
import script from './checker-worker.ts?worker&url'

type Checker = typeof import('./checker.ts')

type Asked = Remote<Checker> | Checker

/** Milliseconds after which a question is given up: an exercise of the workbook takes a tenth of a second. */
const PATIENCE = 20_000

/** The question took longer than anybody should wait. */
export class TooSlow extends Error {}

let running: Promise<Running<Checker> | undefined> | undefined

const start = () =>
  startRemote<Checker>(script, 'checker').catch(() => {
    // Where the browser starts no worker, the page itself works the answer out.
    return undefined
  })

/**
 * Asks the checker, which works beside the page so that typing never waits for it. A text that keeps it
 * busy for too long, by design or by accident, ends it; the next question starts it again.
 *
 * @throws TooSlow
 */
export async function askChecker<T>(question: (checker: Asked) => T | Promise<T>): Promise<T> {
  running ??= start()
  const mine = running
  const worker = await mine
  if (!worker) return question(await import('./checker.ts'))
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      worker.stop()
      if (running === mine) running = undefined
      fail(new TooSlow())
    }, PATIENCE)
  })
  try {
    return await Promise.race([question(worker.engine), patience])
  } finally {
    clearTimeout(timer)
  }
}
