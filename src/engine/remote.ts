import { type Remote, wrap } from 'comlink'
import { startModule } from './module-worker.ts'

/** A worker that answers as `T` does. */
export interface Running<T> {
  readonly engine: Remote<T>
  /** Ends the worker, and with it everything that it holds. */
  stop(): void
}

/**
 * @param script address of the worker's script, from the page's
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startRemote<T>(script: string, name: string): Promise<Running<T>> {
  const worker = await startModule(new URL(script, location.href).href, name)
  return { engine: wrap<T>(worker), stop: () => worker.terminate() }
}
