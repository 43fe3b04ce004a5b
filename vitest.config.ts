import { getViteConfig } from 'astro/config'
import { configDefaults } from 'vitest/config'

/** Tests that replace a module or the clock, or ask what nobody has opened yet: each in modules of its own. */
const ALONE = [
  'test/charts/drawing/draw.test.ts',
  'test/engine/crew.test.ts',
  'test/ingest/transactions/parts-limits.test.ts',
  'test/scripts/steps.test.ts',
  'test/workbook/kept-tables.test.ts'
]

/** Files that this run leaves out, with commas between them: `--exclude` does not reach projects. */
const leftOut = process.env.LEAVE_OUT?.split(',') ?? []

// Unit tests only; the browser tests have a runner configuration of their own (vitest.browser.config.ts),
// because they need a built site and a Chromium.
export default getViteConfig({
  test: {
    // The others share a thread and the modules that it has read: reading them anew for each file took
    // longer than the tests.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'test/browser/**', ...ALONE, ...leftOut]
        }
      },
      { extends: true, test: { name: 'alone', isolate: true, include: ALONE } }
    ],
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
