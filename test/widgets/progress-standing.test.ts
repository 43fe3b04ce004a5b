import { describe, expect, test } from 'vitest'
import type { IndexedLesson } from '../../src/widgets/parts/exercise-index.ts'
import { standingOf } from '../../src/widgets/progress/standing.ts'
import type { Answer } from '../../src/workbook/state.ts'

const right: Answer = { text: '1', attempts: 2, verdict: 'right', credited: true }
const wrong: Answer = { text: '2', attempts: 1, verdict: 'wrong inverted', credited: false }
const typed: Answer = { text: '3', attempts: 0, verdict: null, credited: false }

const INDEX: readonly IndexedLesson[] = [
  {
    slug: 'one',
    title: 'One',
    objectives: ['count', 'compare', 'tell'],
    exercises: [
      { id: 'a', title: 'A', parts: ['x', 'y', 'z'], objectives: [1, 2] },
      { id: 'b', title: 'B', parts: ['x'], objectives: [2] }
    ]
  },
  { slug: 'two', title: 'Two', objectives: ['rest'], exercises: [] }
]

describe('how far somebody got', () => {
  test('by hand: three questions of one exercise, one of another', () => {
    const standing = standingOf(INDEX, {
      a: { x: right, y: wrong, z: typed },
      b: { x: right },
      gone: { x: right, y: typed }
    })
    expect(standing.all).toEqual({ of: 4, tried: 3, right: 2 })
    expect(standing.exercises).toBe(2)
    // Only b has every question right.
    expect(standing.solved).toBe(1)
    expect(standing.lessons[0]?.objectives).toEqual([
      { of: 3, tried: 2, right: 1 },
      { of: 4, tried: 3, right: 2 },
      { of: 0, tried: 0, right: 0 }
    ])
    expect(standing.old).toBe(2)
  })

  test('a question that is right with any numbers is right', () => {
    const standing = standingOf(INDEX, {
      'a@3': { x: right, y: wrong },
      'a@mine': { y: right },
      a: { x: wrong }
    })
    expect(standing.all).toEqual({ of: 4, tried: 2, right: 2 })
    expect(standing.old).toBe(0)
  })

  test('nothing answered, or names that every object has', () => {
    expect(standingOf(INDEX, {})).toMatchObject({ all: { of: 4, tried: 0, right: 0 }, old: 0 })
    const odd = [
      {
        ...(INDEX[0] as IndexedLesson),
        exercises: [{ id: 'constructor', title: 'C', parts: ['toString'], objectives: [1] }]
      }
    ]
    expect(standingOf(odd, {}).all).toEqual({ of: 1, tried: 0, right: 0 })
  })
})
