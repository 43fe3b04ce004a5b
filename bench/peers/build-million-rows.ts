import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePage, withWorkers } from './bundle-page.ts'

const ENTRY = fileURLToPath(new URL('./million-rows/main.ts', import.meta.url))

/** What only the worker that reads orders can say. */
const REFUSAL = 'too-many-labels'

/** The one worker of the built site that reads orders. */
function workerOf(site: string): string {
  const found = readdirSync(join(site, '_astro')).filter(
    name =>
      /^worker-.*\.js$/.test(name) &&
      readFileSync(join(site, '_astro', name), 'utf8').includes(REFUSAL)
  )
  const [worker] = found
  if (!worker || found.length > 1) throw new Error('bench: the worker of the site was not found')
  return worker
}

/**
 * Bundles the page of the contenders, and puts the site's own worker beside it (what it imports only for
 * workbooks and samples stays away); returns the folder to serve.
 */
export function buildMillionRows(site: string): string {
  const out = bundlePage({
    name: 'million-rows',
    title: 'A million rows',
    body: '<input type="file">',
    settings: withWorkers(ENTRY, { chunkSizeWarningLimit: 2000 })
  })
  copyFileSync(join(site, '_astro', workerOf(site)), join(out, 'worker.js'))
  return out
}
