import { describe, expect, test } from 'vitest'
import { tellPart } from '../../../src/exercises/feedback/tell-part.ts'
import { modelsFor } from '../../../src/widgets/do-it/models.ts'
import { exerciseOfAnyKind } from '../../classroom/support.ts'

const practice = exerciseOfAnyKind('unit-economics-practice')
const bases = exerciseOfAnyKind('which-basis')
const steps = exerciseOfAnyKind('one-to-one-steps')
const scores = exerciseOfAnyKind('rfm-by-hand')
const ratio = exerciseOfAnyKind('better-ratio')

const EN = { locale: 'en', variant: 0 } as const

describe('one part of an exercise of any kind is judged and told', () => {
  test('a number, in the notation in which it was typed, told in the language of the page', () => {
    // 30,000 / 17 new customers less those who left.
    const told = tellPart(practice, 'cac', { cac: '1.764,71' }, { ...EN, typedIn: 'es' })
    expect(told).toMatchObject({ kind: 'wrong net-adds', credited: false })
    expect(told.feedback.read).toContain('1,764.71')
    expect(told.verdict?.kind).toBe('misconception')
    const own = new Map(Object.entries({ cost: 100, revenue: 1, start: 1, new: 4, lost: 1 }))
    expect(tellPart(practice, 'cac', { cac: '25' }, { ...EN, givens: own }).credited).toBe(true)
    if (practice.kind !== 'numeric') throw new Error('another kind')
    const never = { ...practice, id: 'never', where: ['new > 1000000000'] }
    expect(() => tellPart(never, 'cac', {}, { ...EN, variant: 1 })).toThrow('no variant 1')
  })

  test('options, an order, a cell, a widget', async () => {
    if (bases.kind !== 'choice' || steps.kind !== 'order' || scores.kind !== 'table')
      throw new Error('other kinds')
    const [question = ''] = Object.keys(bases.questions)
    const right = Object.entries(bases.questions[question]?.options ?? {}).find(([, o]) => o.right)
    expect(tellPart(bases, question, { [question]: right?.[0] ?? '' }, EN)).toMatchObject({
      kind: 'right',
      credited: true
    })
    expect(tellPart(steps, 'order', { order: steps.right.flat().join(' ') }, EN).kind).toBe('right')
    const [row = ''] = Object.keys(scores.rows)
    const [column = ''] = Object.keys(scores.asked)
    expect(tellPart(scores, `${row}.${column}`, { [`${row}.${column}`]: 'x' }, EN).kind).toBe(
      'unreadable'
    )
    const widgets = await modelsFor([ratio])
    expect(tellPart(ratio, 'goal', { goal: 'lost=20 new=40' }, { ...EN, widgets }).kind).toBe(
      'right'
    )
  })

  test('what there is not is an error', () => {
    expect(() => tellPart(bases, 'none', {}, EN)).toThrow('no question “none”')
    if (scores.kind !== 'table') throw new Error('another kind')
    const given = Object.fromEntries(
      Object.entries(scores.given).map(([id, { vary: _, ...column }]) => [id, column])
    )
    const fixed = { ...scores, id: 'fixed', given }
    expect(() => tellPart(fixed, 'a.b', {}, { ...EN, variant: 1 })).toThrow('no variant 1')
    expect(() => tellPart(scores, 'a.b', {}, EN)).toThrow(RangeError)
    expect(() => tellPart(ratio, 'goal', {}, EN)).toThrow('No model')
  })
})
