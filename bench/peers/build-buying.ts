import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(import.meta.dirname, '..', '..')
const ENTRY = fileURLToPath(new URL('./buying/main.ts', import.meta.url))

/** Bundles the page whose worker fits, in our way and in the plain one; returns the folder to serve. */
export function buildBuying(): string {
  const out = mkdtempSync(join(tmpdir(), 'bench-buying-'))
  const config = join(out, 'vite.config.mjs')
  const settings = {
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsInlineLimit: 0,
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
  if (status !== 0) throw new Error('bench: the fits could not be built')
  writeFileSync(
    join(out, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>BG/NBD</title>' +
      '<body><script type="module" src="main.js"></script>'
  )
  return out
}
