import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** A page of one script, as a bench serves it. */
interface Page {
  /** In the folder's name, and in the message where it cannot be built. */
  readonly name: string
  readonly title: string
  /** What stands in the page before its script `main.js`. */
  readonly body?: string
  /** Of Vite's configuration, as JSON; `outDir` is the folder made for it. */
  readonly settings: { readonly build: Readonly<Record<string, unknown>> } & Readonly<
    Record<string, unknown>
  >
}

/** Bundles a page by Vite without the site's own configuration; returns the folder to serve. */
export function bundlePage({ name, title, body = '', settings }: Page): string {
  const out = mkdtempSync(join(tmpdir(), `bench-${name}-`))
  const config = join(out, 'vite.config.mjs')
  const whole = {
    ...{ root: ROOT, configFile: false, publicDir: false, logLevel: 'warn' },
    ...settings,
    build: { outDir: out, emptyOutDir: false, ...settings.build }
  }
  writeFileSync(config, `export default ${JSON.stringify(whole)}`)
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  if (status !== 0) throw new Error(`bench: ${name} could not be built`)
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>${title}</title>` +
      `<body>${body}<script type="module" src="main.js"></script>`
  )
  return out
}

/** Settings of a page with workers: addresses beside the page, wherever that is served from. */
export const withWorkers = (
  entry: string,
  build: Readonly<Record<string, unknown>> = {}
): Page['settings'] => ({
  base: './',
  build: {
    assetsInlineLimit: 0,
    ...build,
    rollupOptions: { input: entry, output: { entryFileNames: 'main.js' } }
  },
  worker: { format: 'es' }
})
