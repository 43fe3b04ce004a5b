import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take long. */
const FIRST = ['axe.test.ts', 'budget.test.ts', 'look.test.ts']

/** The longest first, so that no worker is left alone with one; otherwise Vitest's guess, by size. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = FIRST.findIndex(name => moduleId.endsWith(`/${name}`))
      return at < 0 ? FIRST.length : at
    }
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => place(a) - place(b))
  }
}

// Tests that use the built site in a Chromium, as a reader does. `npm run test:browser` builds it first.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    // The files of a worker share its modules, and so the page on which visits take turns.
    isolate: false,
    testTimeout: 60_000,
    // A machine under load can miss a deadline of the page's own; what is wrong fails three times.
    retry: 2,
    hookTimeout: 60_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: LongestFirst },
    // Two cores, and a third worker for the fifth of their time in which two wait for a page to be quiet.
    maxWorkers: 3,
    fileParallelism: true
  }
})
