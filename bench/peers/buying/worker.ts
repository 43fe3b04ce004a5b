import { fitBuying } from '../../../src/analysis/buying/fit.ts'
import { collapse } from '../../../src/analysis/buying/history.ts'
import { finish, inSlices } from '../../../src/ingest/work/steps.ts'
import { type Customers, simulate } from './customers.ts'
import { plainFit } from './plain.ts'

/** What the page asks. */
export type Ask =
  | { readonly kind: 'customers'; readonly count: number; readonly seed: number }
  | { readonly kind: 'ours' | 'plain' }
  /** Begins ours and goes on until it is told to stop. */
  | { readonly kind: 'begin' | 'stop' }

export interface Told {
  readonly milliseconds: number
  readonly logLikelihood: number
  readonly asked: number
  readonly rows: number
}

let customers: Customers = simulate(0, 1)
let stopped = false

const collapsed = () => {
  const { repeats, last, observed } = customers
  return collapse('week', repeats, last, observed)
}

function ours(): Told {
  const began = performance.now()
  const fit = finish(fitBuying('bg-nbd', collapsed()))
  const milliseconds = performance.now() - began
  if (!fit.converged || fit.agreeing < fit.starts)
    throw new Error('bench: the fit did not converge')
  return { milliseconds, logLikelihood: fit.logLikelihood, asked: fit.evaluations, rows: fit.rows }
}

function plain(): Told {
  const began = performance.now()
  const { value, asked } = plainFit(customers)
  const milliseconds = performance.now() - began
  return { milliseconds, logLikelihood: -value, asked, rows: customers.repeats.length }
}

/** Fits again and again in slices, as the engine does, until a stop is heard. */
async function untilStopped(): Promise<void> {
  stopped = false
  while (!stopped) {
    await inSlices(fitBuying('bg-nbd', collapsed()), () => stopped, { slice: 20 })
  }
  postMessage('stopped')
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'customers') {
    customers = simulate(data.count, data.seed)
    postMessage('ready')
  } else if (data.kind === 'begin') void untilStopped()
  else if (data.kind === 'stop') stopped = true
  else postMessage(data.kind === 'ours' ? ours() : plain())
})
