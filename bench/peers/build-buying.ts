import { fileURLToPath } from 'node:url'
import { bundlePage, withWorkers } from './bundle-page.ts'

const ENTRY = fileURLToPath(new URL('./buying/main.ts', import.meta.url))

/** Bundles the page whose worker fits, in our way and in the plain one; returns the folder to serve. */
export const buildBuying = (): string =>
  bundlePage({ name: 'buying', title: 'BG/NBD', settings: withWorkers(ENTRY) })
