import { type Remote, wrap } from 'comlink'
import { startModule } from './module-worker.ts'
import type { NetworkEngine } from './network.ts'
import script from './network-worker.ts?worker&url'

/**
 * Starts the worker in which networks are computed.
 *
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startNetworkEngine(): Promise<{
  readonly engine: Remote<NetworkEngine>
  stop(): void
}> {
  const worker = await startModule(new URL(script, location.href).href, 'network')
  return { engine: wrap<NetworkEngine>(worker), stop: () => worker.terminate() }
}
