import { fileURLToPath } from 'node:url'
import { bundlePage } from './bundle-page.ts'

const ENTRY = fileURLToPath(new URL('./plot-rebuild/main.ts', import.meta.url))

/** Bundles the plain page that rebuilds its charts; returns the folder to serve. */
export const buildPlotRebuild = (): string =>
  bundlePage({
    name: 'plot-rebuild',
    title: 'Plot.plot on each keystroke',
    settings: {
      build: { lib: { entry: ENTRY, formats: ['es'], fileName: 'main' }, minify: true },
      define: { 'process.env.NODE_ENV': '"production"' }
    }
  })
