import { getViteConfig } from 'astro/config'
import { configDefaults } from 'vitest/config'

// Unit tests only; the browser tests have a runner configuration of their own (vitest.browser.config.ts),
// because they need a built site and a Chromium.
export default getViteConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    setupFiles: ['test/setup.ts'],
    // Thousands of random cases take their time on a busy machine; none of them is a race.
    testTimeout: 60_000,
    // Its imports name folders, which Node itself does not resolve.
    server: { deps: { inline: ['dt-sql-parser'] } },
    coverage: {
      provider: 'v8',
      include: ['src/{formula,metrics,ingest,analysis,exercises}/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 95 }
    }
  }
})
