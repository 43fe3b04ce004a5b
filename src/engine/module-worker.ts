/**
 * Starts a script as a worker, and waits until it listens: what is sent before would be lost. It is started
 * from a blob, because only such a worker is under the policy of whoever starts it
 * (`connect-src 'none'`), and imports its script dynamically, because Chromium checks static imports of a
 * worker against `worker-src`.
 *
 * @throws when the browser starts no worker, or its script does not arrive
 */
export async function startModule(address: string, name: string): Promise<Worker> {
  const code = `import(${JSON.stringify(address)}).then(() => postMessage('ready'), () => postMessage('failed'))`
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(blob, { type: 'module', name })
  try {
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
  return worker
}
