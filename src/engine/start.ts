import { type Remote, wrap } from 'comlink'
import type { Locale } from '../i18n/locale.ts'
import type { Engine } from './engine.ts'
import { startModule } from './module-worker.ts'
import script from './worker.ts?worker&url'

export interface Running {
  readonly engine: Remote<Engine>
  /** Ends the worker, and with it everything that it holds. */
  stop(): void
}

/**
 * Starts the worker in which tables live.
 *
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startEngine(locale: Locale): Promise<Running> {
  const worker = await startModule(new URL(script, location.href).href, locale)
  return { engine: wrap<Engine>(worker), stop: () => worker.terminate() }
}
