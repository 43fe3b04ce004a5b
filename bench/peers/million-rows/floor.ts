/** The least that anything in a browser has to do: floor-worker.ts, behind one message. */
import type { Contender, Outcome } from './contender.ts'

let worker: Worker | undefined

export const contender: Contender = {
  start() {
    worker = new Worker(new URL('./floor-worker.ts', import.meta.url), { type: 'module' })
    const { promise, resolve } = Promise.withResolvers<void>()
    worker.onmessage = () => resolve()
    return promise
  },
  run(table) {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
    if (!worker) throw new Error('bench: not started')
    worker.onmessage = ({ data }: MessageEvent<Outcome>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(table)
    return promise
  }
}
