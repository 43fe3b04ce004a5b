import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkExercises, checkLessons } from '../../scripts/content-checks.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const EXERCISE = 'content/exercises/unit-economics-practice.yaml'
const SPANISH = 'content/lessons/es/customer-metrics.mdx'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true }))

/** Changes one place of a file, and fails when the place is not there. */
function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(root, file), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(join(root, file), after)
}

describe('the check of the content', () => {
  it('finds nothing to mend in what is published', async () => {
    expect((await checkExercises(root)).problems).toEqual([])
    expect(checkLessons(root).problems).toEqual([])
  })

  it('says in which line an exercise names something unknown, and what was meant', async () => {
    edit(EXERCISE, 'start + (new - lost) * month / 2', 'start + (new - lots) * month / 2')
    const [first = ''] = (await checkExercises(root)).problems
    const line = readFileSync(join(root, EXERCISE), 'utf8')
      .split('\n')
      .findIndex(text => text.includes('lots'))
    expect(first).toContain(`${EXERCISE}:${line + 1}:`)
    expect(first).toContain('“lots”')
    expect(first).toContain('“lost”')
  })

  it('holds an exercise to the name of its file', async () => {
    renameSync(join(root, EXERCISE), join(root, 'content/exercises/other.yaml'))
    expect((await checkExercises(root)).problems).toEqual([
      'content/exercises/other.yaml says id: unit-economics-practice. File name and id must agree.'
    ])
  })

  it('holds an exercise to the lesson that it names, and to that lesson’s objectives', async () => {
    edit(SPANISH, /<Exercise id="better-ratio"\s*\/>/, '')
    edit(EXERCISE, 'objectives: [1, 2]', 'objectives: [1, 9, 1]')
    edit('content/exercises/funnel-cac.yaml', 'lesson: one-to-one', 'lesson: one-too-one')
    const [missing, number, twice, lesson, ...more] = [
      ...(await checkExercises(root)).problems.filter(line => line.includes('better-ratio')),
      ...(await checkExercises(root)).problems.filter(line => line.includes(EXERCISE)),
      ...(await checkExercises(root)).problems.filter(line => line.includes('funnel-cac'))
    ]
    expect(missing).toContain(
      'does not have it in Spanish. Put <Exercise id="better-ratio"/> into content/lessons/es/customer-metrics.mdx.'
    )
    expect(number).toContain('has 4 objectives and no number 9.')
    expect(twice).toContain('Objective 1 is listed twice.')
    expect(lesson).toContain('No lesson is called “one-too-one”. Did you mean “one-to-one”?')
    expect(more).toEqual([])
  })

  it('misses the twin of a lesson', () => {
    rmSync(join(root, SPANISH))
    expect(checkLessons(root).problems).toEqual([
      'Lesson “customer-metrics” exists in English only: write content/lessons/es/customer-metrics.mdx.'
    ])
  })

  it('misses an exercise, an objective and a source that only one language has', () => {
    edit(SPANISH, /<Exercise id="[^"]*"\s*\/>/, '')
    edit(SPANISH, /objectives:\n {2}- .*\n/, 'objectives:\n')
    edit(SPANISH, 'id: farris', 'id: ferris')
    const said = checkLessons(root).problems.join('\n')
    expect(said).toContain('<Exercise id="unit-economics-practice"> is in English and not in')
    expect(said).toMatch(/the number of objectives is 4 in English and 3 in Spanish/)
    expect(said).toMatch(/sources is .*farris \(2010\) in English and .*ferris \(2010\) in Spanish/)
  })

  it('says which file has no front matter, or one that cannot be read', () => {
    writeFileSync(join(root, SPANISH), 'Hola.\n')
    expect(checkLessons(root).problems).toEqual([
      expect.stringContaining(`${SPANISH} has no front`)
    ])
    writeFileSync(join(root, SPANISH), '---\ntitle: "a\n---\nHola.\n')
    expect(checkLessons(root).problems).toEqual([expect.stringContaining(`${SPANISH}: the front`)])
  })
})
