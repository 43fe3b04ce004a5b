import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ensureChromium, FLAGS, leftOn } from '../../scripts/chromium.ts'
import { listen, siteServer } from '../../scripts/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string
    /** The folder that is served. */
    folder: string
    /** Where the one browser of the run listens. */
    browser: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // SITE_DIR tests a site that was built elsewhere than in dist.
  const folder = resolve(process.env.SITE_DIR ?? join(import.meta.dirname, '..', '..', 'dist'))
  const server = siteServer(folder)
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: FLAGS })
  const forgotten = leftOn(browser.process().spawnargs)
  if (forgotten.length > 0) {
    await browser.close()
    throw new Error(`scripts/chromium.ts: Playwright also turns off ${forgotten.join(', ')}`)
  }
  project.provide('origin', await listen(server, 4400))
  project.provide('folder', folder)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.close()
  }
}
