import { spawn } from 'node:child_process'
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

const heading = (name: string) => `\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`

/**
 * Runs a command to its end. Alone it writes as it goes; beside others its output is kept, and
 * written whole when it has ended.
 */
function ended({ name, command, env }: Step, alone: boolean): Promise<boolean> {
  if (alone) console.log(heading(name))
  const colours = !alone && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...colours, ...env }
  })
  const said: Buffer[] = []
  const keep = (piece: Buffer) => said.push(piece)
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise(resolve => {
    const end = (status: number | null) => {
      if (!alone) console.log(`${heading(name)}\n${Buffer.concat(said).toString().trim()}`)
      resolve(status === 0)
    }
    child.once('close', end)
    // A program that is not there says nothing itself; its streams close all the same.
    child.once('error', error => {
      if (alone) console.error(String(error))
      said.push(Buffer.from(String(error)))
    })
  })
}

/**
 * Tests are counted one by one from the report; a step without a report, or one that fails beside its
 * tests (coverage below the floor, a crash), counts as one.
 */
async function run(step: Step, alone: boolean): Promise<Outcome> {
  const report = step.report ? join(ROOT, step.report) : undefined
  if (report) rmSync(report, { force: true })
  const began = performance.now()
  const succeeded = await ended(step, alone)
  const seconds = (performance.now() - began) / 1000
  const { name } = step
  if (!report) return { name, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, seconds }
  if (!existsSync(report)) return { name, passed: 0, failed: 1, seconds }
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report
  const failed = counts.numFailedTests || (succeeded ? 0 : Math.max(1, counts.numFailedTestSuites))
  return { name, passed: counts.numPassedTests, failed, seconds }
}

/** Steps one after the other. */
export type Line = readonly Step[]

/** Runs lines side by side, two at a time: most steps keep one core busy, and small machines have two. */
export async function sideBySide(lines: readonly Line[]): Promise<Outcome[]> {
  const waiting = [...lines]
  const outcomes: Outcome[] = []
  const lane = async () => {
    for (let line = waiting.shift(); line; line = waiting.shift())
      for (const step of line) outcomes.push(await run(step, lines.length === 1))
  }
  await Promise.all([lane(), lane()])
  return outcomes
}
