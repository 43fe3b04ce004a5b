import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { ensureChromium, FLAGS } from '../../scripts/chromium.ts'
import { listen, siteServer } from '../../scripts/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string
    /** Where the one browser of the run listens. */
    browser: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = siteServer(join(import.meta.dirname, '..', '..', 'dist'))
  const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: FLAGS })
  project.provide('origin', await listen(server, 4400))
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.close()
  }
}
