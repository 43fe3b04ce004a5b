import { describe, expect, it } from 'vitest'
import {
  recordGivingUp,
  recordVerdict,
  removeTable,
  reset,
  setAnswer,
  setConvention,
  setCurrency,
  setFlow,
  setOption,
  setStart,
  setTable,
  setValue,
  setValues
} from '../../src/workbook/actions.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { createStore } from '../../src/workbook/store.ts'
import { readState } from '../../src/workbook/validate.ts'
import { assertState } from './is-state.ts'

const table = {
  name: 'mine.csv',
  text: 'month\tcost',
  roles: { 0: 'month' },
  notation: ',',
  dates: 'month-first'
} as const

describe('actions', () => {
  it('keep the last valid number beside a text that is none', () => {
    const store = createStore()
    setValue(store, 'cost', '45', 45)
    setValue(store, 'cost', '45x', 45)
    setFlow(store, 'calm-new', '−0', -0)
    expect(store.state.value.values).toEqual({ cost: { text: '45x', value: 45 } })
    expect(store.state.value.flow).toEqual({ 'calm-new': { text: '−0', value: 0 } })
  })

  it('refuse what no declaration gives, and a number that is none', () => {
    const store = createStore()
    expect(() => setValue(store, '__proto__', '1', 1)).toThrow(RangeError)
    expect(() => setAnswer(store, 'practice', '', '1')).toThrow(RangeError)
    expect(() => setValue(store, 'cost', '1', Number.NaN)).toThrow(RangeError)
    expect(() =>
      setValues(store, { cost: { text: '', value: Number.POSITIVE_INFINITY } })
    ).toThrow()
    expect(store.state.value).toBe(DEFAULTS)
  })

  it('shorten what is too long to keep, so that what is written is read again', () => {
    const store = createStore()
    setValue(store, 'cost', '9'.repeat(5000), 1)
    setAnswer(store, 'practice', 'cac', '9'.repeat(5000))
    setTable(store, 'own', { ...table, name: 'n'.repeat(5000) })
    assertState(store.state.value)
  })

  it('count attempts and keep the text', () => {
    const store = createStore()
    setAnswer(store, 'practice', 'cac', '1.000')
    recordVerdict(store, 'practice', 'cac', { kind: 'ask', credited: false })
    recordVerdict(store, 'practice', 'cac', { kind: 'right', credited: true })
    recordVerdict(store, 'practice', 'arpu', { kind: 'wrong', credited: false })
    expect(store.state.value.answers).toEqual({
      practice: {
        cac: { text: '1.000', attempts: 2, verdict: 'right', credited: true },
        arpu: { text: '', attempts: 1, verdict: 'wrong', credited: false }
      }
    })
  })

  it('forget the verdict of a text that was changed since it was checked', () => {
    const store = createStore()
    setAnswer(store, 'practice', 'cac', '1000')
    recordVerdict(store, 'practice', 'cac', { kind: 'right', credited: true })
    setAnswer(store, 'practice', 'cac', '1000')
    expect(store.state.value.answers['practice']?.['cac']).toMatchObject({ credited: true })
    setAnswer(store, 'practice', 'cac', '1001')
    expect(store.state.value.answers).toEqual({
      practice: { cac: { text: '1001', attempts: 1, verdict: null, credited: false } }
    })
  })

  it('keeps that the reader gave up, through later tries and a file', () => {
    const store = createStore()
    recordGivingUp(store, 'practice', 'cac')
    setAnswer(store, 'practice', 'cac', '1000')
    recordVerdict(store, 'practice', 'cac', { kind: 'right', credited: true })
    const kept = { text: '1000', attempts: 1, verdict: 'right', credited: true, gaveUp: true }
    expect(store.state.value.answers).toEqual({ practice: { cac: kept } })
    const again = readState(JSON.parse(JSON.stringify(store.state.value)))
    expect(again.ok && again.state.answers).toEqual({ practice: { cac: kept } })
  })

  it('puts the start of an exercise in as one step, which says whose it is', () => {
    const store = createStore()
    setStart(store, 'better-ratio', {
      ...DEFAULTS,
      values: { cost: { text: '40,000', value: 40_000 }, lost: { text: '40', value: 40 } }
    })
    expect(store.undoable.value).toEqual({ kind: 'start', id: 'better-ratio' })
    store.undo()
    expect(store.state.value).toEqual(DEFAULTS)
    expect(() => setStart(store, '__proto__', DEFAULTS)).toThrow(RangeError)
  })

  it('send several numbers as one step', () => {
    const store = createStore()
    setValue(store, 'cost', '1', 1)
    setValues(store, { cost: { text: '2', value: 2 }, new: { text: '3', value: 3 } })
    expect(store.undoable.value).toEqual({ kind: 'values' })
    store.undo()
    expect(store.state.value.values).toEqual({ cost: { text: '1', value: 1 } })
  })

  it('keep a table, refuse one that is too large, and remove it', () => {
    const store = createStore()
    expect(setTable(store, 'own', table)).toBeUndefined()
    expect(setTable(store, 'own', { ...table, text: 'x'.repeat(2_000_000 + 1) })).toEqual({
      kind: 'table-too-large',
      length: 2_000_001,
      limit: 2_000_000
    })
    expect(store.state.value.tables).toEqual({ own: table })
    removeTable(store, 'own')
    expect(store.state.value.tables).toEqual({})
    store.undo()
    expect(store.state.value.tables).toEqual({ own: table })
  })

  it('reset a family of choices by what their ids begin with', () => {
    const store = createStore()
    for (const id of ['desk.mood/P01', 'desk.mood/P02', 'desk.moodless', 'desk.show'])
      setOption(store, id, 'negative')
    reset(store, { options: ['desk.mood/', 'desk.show'] })
    expect(store.state.value.options).toEqual({ 'desk.moodless': 'negative' })
  })

  it('reset one widget, or everything', () => {
    const store = createStore()
    for (const id of ['cost', 'new', 'lost']) setValue(store, id, '1', 1)
    setFlow(store, 'calm-new', '1', 1)
    setConvention(store, 'base', 'average')
    setCurrency(store, 'USD')
    setTable(store, 'own', table)
    reset(store, { values: ['cost', 'new'], conventions: 'all' })
    expect(Object.keys(store.state.value.values)).toEqual(['lost'])
    expect(store.state.value).toMatchObject({ conventions: {}, currency: 'USD' })
    expect(Object.keys(store.state.value.flow)).toEqual(['calm-new'])
    reset(store)
    expect(store.state.value).toEqual(DEFAULTS)
    store.undo()
    expect(Object.keys(store.state.value.tables)).toEqual(['own'])
  })
})
