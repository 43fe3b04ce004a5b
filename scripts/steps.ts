import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** One thing that `npm test` runs. With `report`, a file of test counts is read after it. */
export interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** Where the step writes a Jest-like JSON report, relative to the root. */
  readonly report?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Outcome {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

/**
 * Runs a step to its end. Tests are counted one by one from the report; a step without a report, or
 * one that fails beside its tests (coverage below the floor, a crash), counts as one.
 */
export function run(step: Step): Outcome {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`)
  const report = step.report ? join(ROOT, step.report) : undefined
  if (report) rmSync(report, { force: true })
  const began = performance.now()
  const [command = '', ...args] = step.command
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...step.env }
  })
  const seconds = (performance.now() - began) / 1000
  const ended = status === 0
  if (!report) return { name: step.name, passed: ended ? 1 : 0, failed: ended ? 0 : 1, seconds }
  if (!existsSync(report)) return { name: step.name, passed: 0, failed: 1, seconds }
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report
  const failed = counts.numFailedTests || (ended ? 0 : Math.max(1, counts.numFailedTestSuites))
  return { name: step.name, passed: counts.numPassedTests, failed, seconds }
}
