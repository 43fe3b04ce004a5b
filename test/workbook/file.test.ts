import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setCurrency } from '../../src/workbook/actions.ts'
import { importFile, readFile, writeFile } from '../../src/workbook/file.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { createStore } from '../../src/workbook/store.ts'
import { forged, hostile, state } from './arbitrary.ts'
import { assertState } from './is-state.ts'

const DAY = new Date('2026-03-31T23:30:00Z')

describe('a file', () => {
  it('has the day in its name and everything in its text', { timeout: 60_000 }, () => {
    expect(writeFile(DEFAULTS, DAY).name).toBe('crm-workbook-2026-03-31.json')
    fc.assert(
      fc.property(state, from => {
        const { text } = writeFile(from, DAY)
        expect(readFile(text)).toEqual({ ok: true, state: from, dropped: [] })
        expect(readFile(`\uFEFF${text}`)).toMatchObject({ ok: true, state: from })
      }),
      { numRuns: 500 }
    )
  })

  it('replaces the workbook as one step', () => {
    const store = createStore()
    setCurrency(store, 'USD')
    const { text } = writeFile({ ...DEFAULTS, display: { theme: 'dark' } }, DAY)
    expect(importFile(store, text)).toBeUndefined()
    expect(store.state.value).toEqual({ ...DEFAULTS, display: { theme: 'dark' } })
    expect(store.undoable.value).toEqual({ kind: 'file' })
    store.undo()
    expect(store.state.value).toEqual({ ...DEFAULTS, currency: 'USD' })
  })

  it.each([
    ['', { kind: 'damaged', from: 'file' }],
    ['{"workbook":"crm-workbook","sch', { kind: 'damaged', from: 'file' }],
    ['{"schema":1}', { kind: 'damaged', from: 'file' }],
    ['{"workbook":"crm-workbook"}', { kind: 'damaged', from: 'file' }],
    ['{"workbook":"crm-workbook","schema":9}', { kind: 'newer', from: 'file' }]
  ])('%j changes nothing, and says why', (text, problem) => {
    const store = createStore()
    expect(importFile(store, text)).toEqual(problem)
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
    const text = '{"workbook":"crm-workbook","schema":1,"currency":"PEN","values":7}'
    expect(importFile(store, text)).toEqual({
      kind: 'partly',
      from: 'file',
      dropped: [{ path: 'values', why: 'type' }]
    })
    expect(store.state.value.currency).toBe('PEN')
  })

  it('never throws and never yields anything else than a state', { timeout: 60_000 }, () => {
    const check = (text: string) => {
      const store = createStore()
      importFile(store, text)
      assertState(store.state.value)
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
      fc.property(state, fc.nat(), fc.string({ maxLength: 3 }), (from, at, put) => {
        const { text } = writeFile(from, DAY)
        const place = at % text.length
        check(text.slice(0, place) + put + text.slice(place + 1))
      }),
      { numRuns: 1000 }
    )
  })
})
