import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { readSections, readState } from '../../src/workbook/validate.ts'
import { forged, hostile, read as sections, state } from './arbitrary.ts'
import { assertRead, assertState } from './is-state.ts'

/** The state and the omissions of content that is at least a state. */
function read(value: unknown) {
  const reading = readState(value)
  if (!reading.ok) throw new Error(reading.why)
  return reading
}

describe('readState', () => {
  it('takes an empty state for the defaults', () => {
    expect(read({ schema: 1 })).toEqual({ ok: true, state: DEFAULTS, dropped: [] })
  })

  it('keeps what is valid and lists the rest', () => {
    const { state, dropped } = read({
      schema: 1,
      values: {
        cost: { text: '45.000', value: 45000 },
        revenue: { text: 'x', value: null },
        new: { text: 7, value: 7 },
        lost: { text: 'y'.repeat(301), value: 1 }
      },
      conventions: { base: 'average', money: 3 },
      currency: 'euro',
      tables: []
    })
    expect(state.values).toEqual({ cost: { text: '45.000', value: 45000 } })
    expect(state.conventions).toEqual({ base: 'average' })
    expect(state.currency).toBe('EUR')
    expect(dropped).toContainEqual({ path: 'values.revenue.value', why: 'type' })
    expect(dropped).toContainEqual({ path: 'values.new.text', why: 'type' })
    expect(dropped).toContainEqual({ path: 'values.lost.text', why: 'size' })
    expect(dropped).toContainEqual({ path: 'conventions.money', why: 'type' })
    expect(dropped).toContainEqual({ path: 'currency', why: 'type' })
    expect(dropped).toContainEqual({ path: 'tables', why: 'type' })
  })

  it('believes of a table’s corrections what this page knows', () => {
    const corrected = { text: 'x', roles: { 0: 'month' }, notation: ',', dates: 'day-first' }
    const { state, dropped } = read({
      schema: 1,
      tables: { bare: { text: '' }, corrected, odd: { text: '', notation: ';', dates: 'iso' } }
    })
    const untouched = { name: '', text: '', roles: {}, notation: null, dates: null }
    expect(state.tables).toEqual({
      bare: untouched,
      corrected: { ...corrected, name: '' },
      odd: untouched
    })
    expect(dropped).toEqual([
      { path: 'tables.odd.notation', why: 'type' },
      { path: 'tables.odd.dates', why: 'type' }
    ])
  })

  it('gives an answer what is missing, but not its text', () => {
    const { state, dropped } = read({
      schema: 1,
      answers: {
        practice: { cac: { text: '1000' }, arpu: { attempts: 2 }, ltv: { text: '', attempts: -1 } }
      }
    })
    const unchecked = { attempts: 0, verdict: null, credited: false }
    expect(state.answers).toEqual({
      practice: { cac: { text: '1000', ...unchecked }, ltv: { text: '', ...unchecked } }
    })
    expect(dropped.map(({ path }) => path)).toEqual([
      'answers.practice.arpu',
      'answers.practice.ltv.attempts'
    ])
  })

  it('keeps ids, fields, choices and slices of a newer page', () => {
    const newer = {
      ...DEFAULTS,
      conventions: { base: 'midpoint', horizon: 'fiscal' },
      currency: 'BRL',
      values: { 'cost-of-tomorrow': { text: '1', value: 1, unit: { money: 1 } } },
      segments: { gold: { above: 35, shown: [true, null, 'a'] } }
    }
    expect(read(JSON.parse(JSON.stringify(newer)))).toEqual({ ok: true, state: newer, dropped: [] })
  })

  it('never lets a name reach a prototype', () => {
    const text = `{"schema":1,"__proto__":{"polluted":1},
      "values":{"__proto__":{"text":"1","value":1},"constructor":{"text":"1","value":1}},
      "answers":{"x":{"toString":{"text":"1"}}},
      "later":{"a":{"__proto__":{"polluted":1}}}}`
    const { state, dropped } = read(JSON.parse(text))
    expect(state).toEqual({ ...DEFAULTS, answers: { x: {} } })
    expect(dropped.map(({ path }) => path).sort()).toEqual([
      '__proto__',
      'answers.x.toString',
      'later',
      'values.__proto__',
      'values.constructor'
    ])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(state.values)).toBe(Object.prototype)
  })

  it('bounds how much it takes of what it does not know', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000)
    expect(read({ schema: 1, later: JSON.parse(deep) as unknown }).dropped).toEqual([
      { path: 'later', why: 'size' }
    ])
    expect(read({ schema: 1, later: 'x'.repeat(200_001) }).dropped).toHaveLength(1)
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`a${n}`, 'x']))
    const { state, dropped } = read({ schema: 1, conventions: many })
    expect(Object.keys(state.conventions)).toHaveLength(500)
    expect(dropped).toEqual([{ path: 'conventions', why: 'size' }])
    const wrong = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`a${n}`, 1]))
    expect(read({ schema: 1, conventions: wrong }).dropped).toHaveLength(50)
  })

  it('takes a table of 2 MB and refuses a larger one', () => {
    const table = (length: number) => ({ schema: 1, tables: { own: { text: 'x'.repeat(length) } } })
    expect(read(table(2_000_000)).state.tables.own?.text).toHaveLength(2_000_000)
    expect(read(table(2_000_000 + 1)).state.tables).toEqual({})
  })

  it('does not let a forged name speak in a sentence', () => {
    const { dropped } = read({
      schema: 1,
      values: { 'Call +34 600 now: <b>evil.example/x</b>': 1 }
    })
    expect(dropped[0]?.path).toBe('values.Call__34_600_now___b_evil.example_x__b_')
  })

  it('refuses as damaged what is no state', () => {
    const none = [
      null,
      undefined,
      1,
      'x',
      [],
      [1],
      {},
      { schema: '1' },
      { schema: 0.5 },
      { schema: 0 }
    ]
    for (const value of none) expect(readState(value)).toEqual({ ok: false, why: 'damaged' })
  })

  it('refuses a newer schema as newer', () => {
    expect(readState({ schema: 2, values: 'changed' })).toEqual({ ok: false, why: 'newer' })
  })

  it('migrates step by step, and survives a migration that fails', () => {
    const old = { schema: -1, inputs: { cost: 5 } }
    const steps = {
      '-1': ({ inputs }: Record<string, unknown>) => ({ givens: inputs }),
      0: ({ givens }: Record<string, unknown>) => ({
        values: { cost: { text: '5', value: (givens as { cost: number }).cost } }
      })
    }
    expect(readState(old, steps)).toEqual({
      ok: true,
      state: { ...DEFAULTS, values: { cost: { text: '5', value: 5 } } },
      dropped: []
    })
    expect(readState({ schema: 0 }, steps)).toEqual({ ok: false, why: 'damaged' })
    expect(readState({ schema: -2 }, steps)).toEqual({ ok: false, why: 'damaged' })
  })

  it('returns any valid state as it was', () => {
    fc.assert(
      fc.property(state, valid => {
        expect(read(JSON.parse(JSON.stringify(valid)))).toEqual({
          ok: true,
          state: valid,
          dropped: []
        })
      }),
      { numRuns: 500 }
    )
  })

  it('never throws and never returns anything else than a state', { timeout: 60_000 }, () => {
    const check = (value: unknown) => {
      const reading = readState(value)
      if (!reading.ok) return
      assertState(reading.state)
      // What was believed once is believed again, whole.
      const again: unknown = JSON.parse(JSON.stringify(reading.state))
      expect(readState(again)).toEqual({ ok: true, state: again, dropped: [] })
    }
    fc.assert(fc.property(forged, check), { numRuns: 2000 })
    fc.assert(
      fc.property(hostile, value => {
        check(value)
        if (typeof value === 'object' && value !== null) check({ ...value, schema: 1 })
      }),
      { numRuns: 2000 }
    )
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), value => {
        readState(value)
        readState({ schema: 1, values: value, later: value, tables: { a: value } })
      }),
      { numRuns: 1000 }
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('readSections', () => {
  it('keeps ids, each once, and lists the rest', () => {
    expect(
      readSections({ 'customer-metrics': ['cac', 'cac', '', 4], other: 'all', constructor: ['a'] })
    ).toEqual({
      read: { 'customer-metrics': ['cac'] },
      dropped: [
        { path: 'read.customer-metrics', why: 'name' },
        { path: 'read.customer-metrics', why: 'name' },
        { path: 'read.other', why: 'type' },
        { path: 'read.constructor', why: 'name' }
      ]
    })
    expect(readSections([])).toEqual({ read: {}, dropped: [{ path: 'read', why: 'type' }] })
  })

  it('is bounded', () => {
    const many = Array.from({ length: 501 }, (_, n) => `s${n}`)
    expect(readSections({ a: many }).read.a).toHaveLength(500)
    const { read, dropped } = readSections(Object.fromEntries(many.map(slug => [slug, ['a']])))
    expect(Object.keys(read)).toHaveLength(500)
    expect(dropped).toEqual([{ path: 'read', why: 'size' }])
  })

  it('returns what may have been read as it was, and of anything else only what it believes', () => {
    fc.assert(
      fc.property(sections, one => {
        expect(readSections(one)).toEqual({ read: one, dropped: [] })
      })
    )
    fc.assert(
      fc.property(fc.oneof(hostile, fc.anything({ withSparseArray: true })), value => {
        assertRead(readSections(value).read)
      }),
      { numRuns: 2000 }
    )
  })
})
