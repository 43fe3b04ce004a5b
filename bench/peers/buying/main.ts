import type { Ask, Told } from './worker.ts'

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

const ask = <T>(question: Ask): Promise<T> =>
  new Promise((done, fail) => {
    worker.onmessage = ({ data }) => done(data as T)
    worker.onerror = ({ message }) => fail(new Error(message))
    worker.postMessage(question)
  })

/** Asks, and how long the page was kept from its frames meanwhile at most. */
async function watched(question: Ask): Promise<Told & { readonly stall: number }> {
  let longest = 0
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: 'longtask' })
  const told = await ask<Told>(question)
  await new Promise(requestAnimationFrame)
  observer.disconnect()
  return { ...told, stall: longest }
}

/** Milliseconds from a cancel to the worker being free. */
async function cancelled(): Promise<number> {
  const over = ask<string>({ kind: 'begin' })
  await new Promise(resolve => setTimeout(resolve, 150))
  const began = performance.now()
  worker.postMessage({ kind: 'stop' } satisfies Ask)
  await over
  return performance.now() - began
}

export interface BuyingPage {
  readonly customers: (count: number, seed: number) => Promise<string>
  readonly run: (kind: 'ours' | 'plain') => Promise<Told & { readonly stall: number }>
  readonly cancelled: () => Promise<number>
}

const page: BuyingPage = {
  customers: (count, seed) => ask<string>({ kind: 'customers', count, seed }),
  run: kind => watched({ kind }),
  cancelled
}

Object.assign(window, { buying: page })
