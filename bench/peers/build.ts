import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(import.meta.dirname, '..', '..')
const ENTRY = fileURLToPath(new URL('./plot-rebuild/main.ts', import.meta.url))

/** Bundles the plain page that rebuilds its charts; returns the folder to serve. */
export function buildPlotRebuild(): string {
  const out = mkdtempSync(join(tmpdir(), 'bench-plot-rebuild-'))
  const config = join(out, 'vite.config.mjs')
  const settings = {
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: 'main' },
      minify: true
    },
    define: { 'process.env.NODE_ENV': '"production"' }
  }
  writeFileSync(config, `export default ${JSON.stringify(settings)}`)
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  if (status !== 0) throw new Error('bench: the peer could not be built')
  writeFileSync(
    join(out, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>Plot.plot on each keystroke</title>' +
      '<body><script type="module" src="main.js"></script>'
  )
  return out
}
