import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setCurrency } from '../../src/workbook/actions.ts'
import { importFile, readFile, writeFile } from '../../src/workbook/file.ts'
import { loadRead } from '../../src/workbook/sections-read.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { createStore } from '../../src/workbook/store.ts'
import { forged, hostile, read, state } from './arbitrary.ts'
import { blockedDevice, FakeDevice } from './fakes.ts'
import { assertRead, assertState } from './is-state.ts'

const DAY = new Date('2026-03-31T23:30:00Z')

describe('a file', () => {
  it('has the day in its name and everything in its text', { timeout: 60_000 }, () => {
    expect(writeFile({ state: DEFAULTS, read: {} }, DAY).name).toBe('crm-workbook-2026-03-31.json')
    fc.assert(
      fc.property(state, read, (from, sections) => {
        const { text } = writeFile({ state: from, read: sections }, DAY)
        const content = { ok: true, state: from, read: sections, dropped: [] }
        expect(readFile(text)).toEqual(content)
        expect(readFile(`\uFEFF${text}`)).toEqual(content)
      }),
      { numRuns: 500 }
    )
  })

  it('replaces what was entered as one step, and adds to what was read', () => {
    const [store, device] = [createStore(), new FakeDevice()]
    device.items.set('crm-workbook.read', '{"a":["x"],"b":["y"]}')
    setCurrency(store, 'USD')
    const mine: State = { ...DEFAULTS, conventions: { base: 'average' } }
    const { text } = writeFile({ state: mine, read: { a: ['z', 'x'], c: ['w'] } }, DAY)
    expect(importFile(store, device, text)).toBeUndefined()
    expect(store.state.value).toEqual(mine)
    expect(loadRead(device)).toEqual({ a: ['x', 'z'], b: ['y'], c: ['w'] })
    expect(store.undoable.value).toEqual({ kind: 'file' })
    store.undo()
    expect(store.state.value).toEqual({ ...DEFAULTS, currency: 'USD' })
    expect(loadRead(device)).toEqual({ a: ['x', 'z'], b: ['y'], c: ['w'] })
  })

  it('says when the sections read cannot be kept, and takes over the rest', () => {
    const full = new FakeDevice()
    full.quota = 5
    const { text } = writeFile({ state: { ...DEFAULTS, currency: 'PEN' }, read: { a: ['b'] } }, DAY)
    for (const [device, kind] of [
      [full, 'storage-full'],
      [blockedDevice, 'storage-blocked'],
      [undefined, 'storage-blocked']
    ] as const) {
      const store = createStore()
      expect(importFile(store, device, text)).toEqual({ kind })
      expect(store.state.value.currency).toBe('PEN')
    }
    const without = writeFile({ state: DEFAULTS, read: {} }, DAY).text
    expect(importFile(createStore(), undefined, without)).toBeUndefined()
  })

  it('of a time when files had no sections, or of one with more slices, is read whole', () => {
    const text = '{"workbook":"crm-workbook","schema":1,"segments":{"gold":1}}'
    expect(readFile(text)).toEqual({
      ok: true,
      state: { ...DEFAULTS, segments: { gold: 1 } },
      read: {},
      dropped: []
    })
  })

  it.each([
    ['', { kind: 'damaged', from: 'file' }],
    ['{"workbook":"crm-workbook","sch', { kind: 'damaged', from: 'file' }],
    ['{"schema":1}', { kind: 'damaged', from: 'file' }],
    ['{"workbook":"crm-workbook"}', { kind: 'damaged', from: 'file' }],
    ['{"workbook":"crm-workbook","schema":9}', { kind: 'newer', from: 'file' }]
  ])('%j changes nothing, and says why', (text, problem) => {
    const store = createStore()
    expect(importFile(store, new FakeDevice(), text)).toEqual(problem)
    expect(store.state.value).toBe(DEFAULTS)
  })

  it('too large is refused before it is read', () => {
    const length = 12_000_001
    expect(readFile('x'.repeat(length))).toEqual({
      ok: false,
      problem: { kind: 'too-large', from: 'file', length, limit: 12_000_000 }
    })
  })

  it('partly valid is used for what it is worth', () => {
    const store = createStore()
    const text =
      '{"workbook":"crm-workbook","schema":1,"currency":"PEN","values":7,"read":{"a":["b",8]}}'
    const device = new FakeDevice()
    expect(importFile(store, device, text)).toEqual({
      kind: 'partly',
      from: 'file',
      dropped: [
        { path: 'values', why: 'type' },
        { path: 'read.a', why: 'name' }
      ]
    })
    expect(loadRead(device)).toEqual({ a: ['b'] })
    expect(store.state.value.currency).toBe('PEN')
  })

  it('never throws and never yields anything else than a state', { timeout: 60_000 }, () => {
    const check = (text: string) => {
      const [store, device] = [createStore(), new FakeDevice()]
      importFile(store, device, text)
      assertState(store.state.value)
      assertRead(loadRead(device))
      store.undo()
      expect(store.state.value).toEqual(DEFAULTS)
    }
    fc.assert(
      fc.property(fc.oneof(forged, hostile), value => {
        check(JSON.stringify(value) ?? '')
        if (typeof value === 'object' && value !== null) {
          check(JSON.stringify({ ...value, workbook: 'crm-workbook', schema: 1 }))
        }
      }),
      { numRuns: 1000 }
    )
    fc.assert(
      fc.property(state, read, fc.nat(), fc.string({ maxLength: 3 }), (from, sections, at, put) => {
        const { text } = writeFile({ state: from, read: sections }, DAY)
        const place = at % text.length
        check(text.slice(0, place) + put + text.slice(place + 1))
      }),
      { numRuns: 1000 }
    )
  })
})
