import { type Remote, wrap } from 'comlink'
import { startModule } from '../module-worker.ts'
import type { QualityEngine } from './quality.ts'
import script from './worker.ts?worker&url'

/**
 * Starts the worker in which contacts are checked: one of its own, so that a lesson which needs nothing else
 * does not fetch what reads transactions.
 *
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startQuality(): Promise<{
  readonly engine: Remote<QualityEngine>
  stop(): void
}> {
  const worker = await startModule(new URL(script, location.href).href, 'contacts')
  return { engine: wrap<QualityEngine>(worker), stop: () => worker.terminate() }
}
