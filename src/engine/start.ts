import { type Remote, wrap } from 'comlink'
import type { Locale } from '../i18n/locale.ts'
import type { Engine } from './engine.ts'
import script from './worker.ts?worker&url'

export interface Running {
  readonly engine: Remote<Engine>
  /** Ends the worker, and with it everything that it holds. */
  stop(): void
}

/**
 * Starts the worker in which tables live. It is started from a blob, because only such a worker is under
 * the page's own policy (`connect-src 'none'`), and imports its script dynamically, because Chromium
 * checks static imports of a worker against `worker-src`.
 *
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startEngine(locale: Locale): Promise<Running> {
  const address = new URL(script, location.href).href
  const code = `import(${JSON.stringify(address)}).then(() => postMessage('ready'), () => postMessage('failed'))`
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(blob, { type: 'module', name: locale })
  try {
    // Only then does it listen: what is sent before would be lost.
    await new Promise<void>((done, fail) => {
      const refuse = () => fail(new Error('The worker did not start.'))
      worker.addEventListener('error', refuse, { once: true })
      worker.addEventListener('message', ({ data }) => (data === 'ready' ? done() : refuse()), {
        once: true
      })
    })
  } catch (error) {
    worker.terminate()
    throw error
  } finally {
    URL.revokeObjectURL(blob)
  }
  return { engine: wrap<Engine>(worker), stop: () => worker.terminate() }
}
