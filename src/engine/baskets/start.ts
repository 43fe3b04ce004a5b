import { type Remote, wrap } from 'comlink'
import { startModule } from '../module-worker.ts'
import type { BasketDesk } from './desk.ts'
import script from './worker.ts?worker&url'

export interface RunningBaskets {
  readonly desk: Remote<BasketDesk>
  /** Ends the worker, and with it everything that it holds. */
  stop(): void
}

/**
 * Starts the worker in which baskets live.
 *
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startBaskets(): Promise<RunningBaskets> {
  const worker = await startModule(new URL(script, location.href).href, 'baskets')
  return { desk: wrap<BasketDesk>(worker), stop: () => worker.terminate() }
}
