import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { type Step, sideBySide } from '../../scripts/steps.ts'

const log = vi.spyOn(console, 'log').mockReturnValue()
afterEach(() => {
  log.mockClear()
})

const node = (name: string, program: string): Step => ({
  name,
  command: [process.execPath, '-e', program]
})

test('what two steps say at the same time is kept apart, failures with all of it', async () => {
  const talk = (word: string, status: number) =>
    `let n = 0; const t = setInterval(() => {
      (n % 2 ? console.error : console.log)('${word}' + n)
      if (++n === 4) { clearInterval(t); process.exitCode = ${status} }
    }, 20)`
  const outcomes = await sideBySide([
    [node('one', talk('a', 0)), node('next', '')],
    [node('two', talk('b', 3))],
    [{ name: 'three', command: ['no-such-program'] }]
  ])
  const found = Object.fromEntries(outcomes.map(one => [one.name, [one.passed, one.failed]]))
  expect(found).toEqual({ one: [1, 0], next: [1, 0], two: [0, 1], three: [0, 1] })
  const said = log.mock.calls.map(([text]) => String(text))
  expect(said).toHaveLength(4)
  const of = (name: string) =>
    said.find(text => text.startsWith(`\n── ${name} `))?.split('\n') ?? []
  expect(of('one').slice(2).sort()).toEqual(['a0', 'a1', 'a2', 'a3'])
  expect(of('two').slice(2).sort()).toEqual(['b0', 'b1', 'b2', 'b3'])
  expect(of('three').join()).toContain('no-such-program')
})

test('tests are counted from the report; what fails beside them counts as one', async () => {
  const file = join(tmpdir(), `crm-workbook-report-${process.pid}.json`)
  const report = relative(join(import.meta.dirname, '..', '..'), file)
  const counting = (name: string, failed: number, status: number): Step => ({
    ...node(
      name,
      `require('fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(
        { numPassedTests: 7, numFailedTests: ${failed}, numFailedTestSuites: 0 }
      )); process.exitCode = ${status}`
    ),
    report
  })
  writeFileSync(file, '{ "numPassedTests": 99 }')
  const outcomes = await sideBySide([
    // The report of an earlier run is not taken for one of this run.
    [
      { ...node('silent', ''), report },
      counting('good', 0, 0),
      counting('bad', 2, 1),
      counting('below the floor', 0, 1)
    ],
    []
  ])
  expect(outcomes.map(({ passed, failed }) => [passed, failed])).toEqual([
    [0, 1],
    [7, 0],
    [7, 2],
    [7, 1]
  ])
})
