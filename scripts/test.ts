import { ensureChromium } from './chromium.ts'
import { type Outcome, run, type Step } from './steps.ts'

const reporter = (file: string) => [
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${file}`
]

const CHECKS: readonly Step[] = [
  {
    name: 'format, lint, import direction',
    command: ['biome', 'check', '--error-on-warnings', '.']
  },
  { name: 'types', command: ['astro', 'check'] },
  { name: 'unused files and exports', command: ['knip'] },
  { name: 'content: exercises, translations', command: ['node', 'scripts/check-content.ts'] }
]

/** The rooms whose branches are counted, as in vitest.config.ts. */
const MEASURED = ['formula', 'metrics', 'ingest', 'analysis', 'exercises']

// Counting branches makes code run slowly, and only these rooms' own tests are held to count for them.
const UNIT: readonly Step[] = [
  {
    name: 'unit tests of the measured rooms, with coverage',
    command: [
      'vitest',
      'run',
      '--coverage',
      ...MEASURED.map(room => `test/${room}/`),
      ...reporter('.cache/measured.json')
    ],
    report: '.cache/measured.json'
  },
  {
    name: 'the other unit tests',
    command: [
      'vitest',
      'run',
      ...MEASURED.flatMap(room => ['--exclude', `test/${room}/**`]),
      ...reporter('.cache/unit.json')
    ],
    report: '.cache/unit.json'
  }
]

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

const SUITES: Readonly<Record<string, () => readonly Step[]>> = {
  check: () => CHECKS,
  unit: () => UNIT,
  browser: () => [BUILD, browser()],
  all: () => [...CHECKS, ...UNIT, BUILD, browser()]
}

const wanted = process.argv[2] ?? 'all'
const steps = SUITES[wanted]
if (!steps) throw new Error(`Unknown suite “${wanted}”: one of ${Object.keys(SUITES).join(', ')}`)

const outcomes: Outcome[] = steps().map(run)

console.log('')
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(0)} s)${failed ? `: ${failed} failed` : passed > 1 ? `: ${passed} passed` : ''}`
  )
}
const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
