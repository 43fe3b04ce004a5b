import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { type Line, type Outcome, type Step, sideBySide } from './steps.ts'

const reporter = (file: string) => [
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${file}`
]

const CHECKS: Line = [
  {
    name: 'format, lint, import direction',
    command: ['biome', 'check', '--error-on-warnings', '.']
  },
  // First the pages: it makes the types that the others need. All of it by Astro would take twice as long.
  {
    name: 'types of pages',
    command: ['astro', 'check', '--tsconfig', './tsconfig.pages.json']
  },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused files and exports', command: ['knip'] },
  { name: 'content: exercises, translations', command: ['node', 'scripts/check-content.ts'] }
]

/** The rooms whose branches are counted, as in vitest.config.ts. */
const COUNTED = ['formula', 'metrics', 'ingest', 'analysis', 'exercises']

/** Whatever else is under test/. */
const OTHERS = readdirSync(join(import.meta.dirname, '..', 'test')).filter(
  name => !COUNTED.includes(name) && name !== 'browser'
)

const within = (names: readonly string[]) => names.map(name => `test/${name}`)

// Code whose branches are counted runs three times as slowly. These tests go through the same branches
// thousands of times; the floor is reached without them.
const REPEATING = [
  'test/analysis/buying/fit.test.ts',
  'test/analysis/buying/spend.test.ts',
  'test/analysis/data-quality/compare.test.ts',
  'test/analysis/movement/noise.test.ts',
  'test/exercises/grading/grade-properties.test.ts',
  'test/ingest/fuzz.test.ts',
  'test/ingest/transactions/hostile.test.ts',
  'test/ingest/transactions/parts.test.ts',
  'test/ingest/transactions/second-reader.test.ts'
]

const COVERAGE: Step = {
  name: 'unit tests that count branches',
  command: ['vitest', 'run', '--coverage', ...within(COUNTED), ...reporter('.cache/counted.json')],
  report: '.cache/counted.json',
  env: { LEAVE_OUT: REPEATING.join(',') }
}

const UNIT: Step = {
  name: 'the other unit tests',
  // Two workers: they come last, and would leave a core without work.
  command: [
    'vitest',
    'run',
    '--maxWorkers=2',
    ...within(OTHERS),
    ...REPEATING,
    ...reporter('.cache/unit.json')
  ],
  report: '.cache/unit.json'
}

const BUILD: Step = { name: 'build', command: ['astro', 'build', '--silent'] }

const browser = (): Step => ({
  name: 'browser tests',
  command: [
    'vitest',
    'run',
    '--config',
    'vitest.browser.config.ts',
    ...reporter('.cache/browser.json')
  ],
  report: '.cache/browser.json',
  env: { CHROMIUM_PATH: ensureChromium() }
})

/** Groups that follow one another; in each, lines that run side by side. */
type Plan = readonly (readonly Line[])[]

const SUITES: Readonly<Record<string, () => Plan>> = {
  check: () => [[CHECKS]],
  unit: () => [[[COVERAGE], [UNIT]]],
  browser: () => [[[BUILD, browser()]]],
  // The browser tests keep two cores busy by themselves, and measure how long pages take.
  all: () => [[[COVERAGE], [...CHECKS, BUILD], [UNIT]], [[browser()]]]
}

const wanted = process.argv[2] ?? 'all'
const plan = SUITES[wanted]
if (!plan) throw new Error(`Unknown suite “${wanted}”: one of ${Object.keys(SUITES).join(', ')}`)

const outcomes: Outcome[] = []
for (const lines of plan()) outcomes.push(...(await sideBySide(lines)))

console.log('')
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(0)} s)${failed ? `: ${failed} failed` : passed > 1 ? `: ${passed} passed` : ''}`
  )
}
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
