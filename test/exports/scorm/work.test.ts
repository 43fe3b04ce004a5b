import { describe, expect, it } from 'vitest'
import type { Contents, Packable } from '../../../src/exports/scorm/contents.ts'
import { resume, suspend } from '../../../src/exports/scorm/runtime/suspended.ts'
import { Work } from '../../../src/exports/scorm/runtime/work.ts'
import { exerciseOfAnyKind } from '../../classroom/support.ts'

const bases = exerciseOfAnyKind('which-basis') as Packable
const steps = exerciseOfAnyKind('one-to-one-steps') as Packable
const scores = exerciseOfAnyKind('rfm-by-hand') as Packable
const contents: Contents = {
  ...{ locale: 'es', title: 'T', variant: 3 },
  exercises: [bases, steps, scores]
}

const begun = () => new Work(contents, 'ana', undefined)

/** The first part of the exercise at this place. */
const partAt = (work: Work, at: number) => {
  const one = work.dealt[at]
  const [task] = one?.parts ?? []
  if (!one || !task) throw new Error('no such part')
  return { one, task }
}

describe('a package holds every kind that can be done in it', () => {
  it('options are reported by their letters in the order of the file, whatever the page shows', () => {
    const work = begun()
    const { one, task } = partAt(work, 0)
    if (bases.kind !== 'choice') throw new Error('no choice')
    const options = Object.entries(bases.questions[task.id]?.options ?? {})
    const at = options.findIndex(([, { right }]) => right)
    const right = options[at]?.[0] ?? ''
    const letter = 'abcdefgh'[at]
    const checked = work.check(one, task, { [task.id]: right }, true)
    expect(checked.credited).toBe(true)
    expect(checked.report).toEqual({ type: 'choice', response: letter, pattern: letter })
    // What is kept is the letter, and it comes back as the option.
    expect(work.of(task)?.text).toBe(letter)
    const again = new Work(contents, 'ana', resume(suspend(work.suspended).text))
    expect(again.textOf(partAt(again, 0).one, task)).toBe(right)
    expect(again.count).toMatchObject({ answered: 1, credited: 1 })
  })

  it('nothing chosen is no attempt, and a wrong one gets the sentence of its option', () => {
    const work = begun()
    const { one, task } = partAt(work, 0)
    expect(work.check(one, task, { [task.id]: '' }, true).report).toBeUndefined()
    expect(work.count.answered).toBe(0)
    if (bases.kind !== 'choice') throw new Error('no choice')
    const [wrong, said] =
      Object.entries(bases.questions[task.id]?.options ?? {}).find(([, { right }]) => !right) ?? []
    const checked = work.check(one, task, { [task.id]: wrong ?? '' }, true)
    expect(checked.credited).toBe(false)
    expect(checked.feedback.more.join(' ')).toBe(said?.says.es)
  })

  it('an order is reported as a sequence of letters', () => {
    const work = begun()
    const { one, task } = partAt(work, 1)
    if (steps.kind !== 'order') throw new Error('no order')
    const right = steps.right.flat()
    const pattern = right.map(id => 'abcdefghijkl'[Object.keys(steps.items).indexOf(id)]).join(',')
    expect(work.check(one, task, { order: right.join(' ') }, true)).toMatchObject({
      credited: true,
      report: { type: 'sequencing', response: pattern, pattern }
    })
    const turned = work.check(one, task, { order: right.toReversed().join(' ') }, true)
    expect(turned.credited).toBe(false)
    expect(turned.report?.pattern).toBe(pattern)
    expect(work.of(task)?.attempts).toBe(2)
  })

  it('every cell is a number of its own, with what stands in the others', () => {
    const work = begun()
    const { one } = partAt(work, 2)
    expect(one.variant).toBe(3)
    if (scores.kind !== 'table') throw new Error('no table')
    const typed: Record<string, string> = {}
    for (const task of one.parts) {
      const { report } = work.check(one, task, { ...typed, [task.id]: '1' }, false)
      typed[task.id] = report?.pattern ?? ''
    }
    // The patterns, typed into all cells, are right in each.
    for (const task of one.parts) expect(work.check(one, task, typed, true).credited).toBe(true)
    expect(work.count).toMatchObject({ answered: one.parts.length, credited: one.parts.length })
  })
})
