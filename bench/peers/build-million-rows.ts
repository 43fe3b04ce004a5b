import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(import.meta.dirname, '..', '..')
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
  const out = mkdtempSync(join(tmpdir(), 'bench-million-rows-'))
  const config = join(out, 'vite.config.mjs')
  const settings = {
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Addresses beside the page, wherever that is served from.
    base: './',
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: ENTRY, output: { entryFileNames: 'main.js' } }
    },
    worker: { format: 'es' }
  }
  writeFileSync(config, `export default ${JSON.stringify(settings)}`)
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  if (status !== 0) throw new Error('bench: the contenders could not be built')
  copyFileSync(join(site, '_astro', workerOf(site)), join(out, 'worker.js'))
  writeFileSync(
    join(out, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>A million rows</title>' +
      '<body><input type="file"><script type="module" src="main.js"></script>'
  )
  return out
}
