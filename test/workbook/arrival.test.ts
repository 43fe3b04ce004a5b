import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setConvention, setCurrency, setTable, setValue } from '../../src/workbook/actions.ts'
import { arrivals } from '../../src/workbook/arrival.ts'
import type { Device } from '../../src/workbook/device.ts'
import { readFragment } from '../../src/workbook/fragment.ts'
import { writeLink } from '../../src/workbook/link.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { keep } from '../../src/workbook/storage.ts'
import { createStore } from '../../src/workbook/store.ts'
import { base64url, hostile, state } from './arbitrary.ts'
import { blockedDevice, FakeDevice, FakeTimers } from './fakes.ts'
import { assertState } from './is-state.ts'

const SLOT = 'crm-workbook.before-link'

/** A visit to a page, on a device that remembers the visits before. */
function visit(device: Device) {
  const store = createStore(() => 0)
  const { flush } = keep(store, device, new FakeTimers().later)
  return { store, flush, ...arrivals(store, device) }
}

function linkTo(changes: Partial<State>, answers = false): string {
  const written = writeLink({ ...DEFAULTS, ...changes }, { answers })
  return written.ok ? (readFragment(written.fragment).link ?? '') : ''
}

const cost = (value: number) => ({ cost: { text: String(value), value } })

describe('an arriving link', () => {
  it('replaces numbers and choices, leaves the rest, and can be taken back', () => {
    const { store, arrive } = visit(new FakeDevice())
    setValue(store, 'new', '31', 31)
    setConvention(store, 'base', 'closing')
    setTable(store, 'own', { name: '', text: 'a\tb', roles: {}, notation: null, dates: null })
    const mine = store.state.value
    arrive(linkTo({ values: cost(1), currency: 'USD' }))
    expect(store.state.value).toEqual({
      ...DEFAULTS,
      values: cost(1),
      currency: 'USD',
      tables: mine.tables
    })
    expect(store.undoable.value).toEqual({ kind: 'link' })
    store.undo()
    expect(store.state.value).toEqual(mine)
    store.redo()
    expect(store.state.value.values).toEqual(cost(1))
  })

  it('is told of, with what it changed, until the reader has chosen', () => {
    const device = new FakeDevice()
    const first = visit(device)
    first.arrive(linkTo({ values: cost(2) }), false)
    expect(first.store.arrived.value).toEqual({
      slices: new Set(['values']),
      own: false,
      unplaced: true
    })
    first.store.undo()
    expect(first.store.arrived.value).toBeUndefined()
    setConvention(first.store, 'base', 'closing')
    first.arrive(linkTo({ values: cost(2), flow: cost(3) }))
    expect(first.store.arrived.value).toEqual({
      slices: new Set(['values', 'flow', 'conventions']),
      own: true,
      unplaced: false
    })
    first.flush()
    // Asked again on the next visit, without moving the page; not once the numbers were worked on.
    expect(visit(device).store.arrived.value).toMatchObject({ own: true, unplaced: false })
    const third = visit(device)
    setValue(third.store, 'cost', '5', 5)
    third.flush()
    const fourth = visit(device)
    expect(fourth.store.arrived.value).toBeUndefined()
    expect(fourth.store.undoable.value).toEqual({ kind: 'link' })
  })

  it('accepted, is the reader’s own from the next visit on', () => {
    const device = new FakeDevice()
    const first = visit(device)
    setValue(first.store, 'cost', '1', 1)
    first.arrive(linkTo({ values: cost(2) }))
    first.accept()
    expect(first.store.arrived.value).toBeUndefined()
    // Undo still reaches back while the page is open.
    expect(first.store.undoable.value).toEqual({ kind: 'link' })
    first.flush()
    const second = visit(device)
    expect(second.store.state.value.values).toEqual(cost(2))
    expect(second.store.undoable.value).toBeUndefined()
  })

  it('with answers is the reader’s own, carried along, and nothing to tell of', () => {
    const { store, arrive } = visit(blockedDevice)
    arrive(linkTo({ values: cost(2) }, true), false)
    expect(store.state.value.values).toEqual(cost(2))
    expect(store.arrived.value).toBeUndefined()
  })

  it('can be taken back on a later visit, even after more was done', () => {
    const device = new FakeDevice()
    const first = visit(device)
    setValue(first.store, 'cost', '1', 1)
    first.arrive(linkTo({ values: cost(2) }))
    first.flush()
    const second = visit(device)
    expect(second.store.state.value.values).toEqual(cost(2))
    setValue(second.store, 'new', '31', 31)
    second.flush()
    const third = visit(device)
    expect(third.store.undoable.value).toEqual({ kind: 'link' })
    third.store.undo()
    expect(third.store.state.value.values).toEqual({ ...cost(1), new: { text: '31', value: 31 } })
    third.flush()
    expect(device.items.has(SLOT)).toBe(false)
    expect(visit(device).store.undoable.value).toBeUndefined()
  })

  it('on top of an untouched link keeps the reader’s own numbers within reach', () => {
    const device = new FakeDevice()
    const first = visit(device)
    setValue(first.store, 'cost', '1', 1)
    first.arrive(linkTo({ values: cost(2) }))
    first.flush()
    const second = visit(device)
    second.arrive(linkTo({ values: cost(3), currency: 'USD' }))
    second.flush()
    const third = visit(device)
    third.store.undo()
    expect(third.store.state.value).toEqual({ ...DEFAULTS, values: cost(1) })
  })

  it('on top of a link that the reader worked on keeps that work within reach', () => {
    const device = new FakeDevice()
    const first = visit(device)
    first.arrive(linkTo({ values: cost(2) }))
    setValue(first.store, 'cost', '25', 25)
    first.arrive(linkTo({ values: cost(3) }))
    first.flush()
    const second = visit(device)
    second.store.undo()
    expect(second.store.state.value.values).toEqual(cost(25))
  })

  it('that says what is there already is no step', () => {
    const device = new FakeDevice()
    const { store, arrive } = visit(device)
    setValue(store, 'cost', '1', 1)
    arrive(linkTo({ values: cost(1) }))
    expect(store.undoable.value).toEqual({ kind: 'value', id: 'cost' })
    expect(device.items.has(SLOT)).toBe(false)
  })

  it('brings answers only if it carries them', () => {
    const answers = {
      practice: { cac: { text: '1', attempts: 1, verdict: null, credited: false } }
    }
    const { store, arrive } = visit(new FakeDevice())
    arrive(linkTo({ answers }, true))
    expect(store.state.value.answers).toEqual(answers)
    arrive(linkTo({ values: cost(1) }))
    expect(store.state.value.answers).toEqual(answers)
    arrive(linkTo({}, true))
    expect(store.state.value.answers).toEqual({})
  })

  it('that cannot be used changes nothing and says so', () => {
    const { store, arrive } = visit(new FakeDevice())
    setCurrency(store, 'USD')
    const before = store.state.value
    arrive('1.x')
    expect(store.state.value).toBe(before)
    expect(store.notices.value).toEqual([{ kind: 'damaged', from: 'link' }])
  })

  it('works where nothing can be stored', () => {
    const { store, arrive } = visit(blockedDevice)
    setValue(store, 'cost', '1', 1)
    arrive(linkTo({ values: cost(2) }))
    store.undo()
    expect(store.state.value.values).toEqual(cost(1))
  })

  it('never takes the way back, from any state to any other, now or on the next visit', {
    timeout: 60_000
  }, () => {
    fc.assert(
      fc.property(state, state, fc.boolean(), (mine, theirs, answers) => {
        const device = new FakeDevice()
        const first = visit(device)
        first.store.commit({ kind: 'file' }, mine)
        const { past } = { past: first.store.undoable.value }
        first.arrive(linkTo(theirs, answers))
        first.flush()
        if (first.store.undoable.value?.kind === 'link') {
          const second = visit(device)
          expect(second.store.undoable.value).toEqual({ kind: 'link' })
          second.store.undo()
          expect(second.store.state.value).toEqual(mine)
          first.store.undo()
        } else expect(first.store.undoable.value).toEqual(past)
        expect(first.store.state.value).toEqual(mine)
        expect(device.items.has(SLOT)).toBe(false)
      }),
      { numRuns: 500 }
    )
  })

  it('and what was kept of it may be anything, without harm', { timeout: 60_000 }, () => {
    const check = (slot: string, link: string) => {
      const device = new FakeDevice()
      device.items.set(SLOT, slot)
      const { store, arrive } = visit(device)
      store.undo()
      assertState(store.state.value)
      arrive(link)
      store.undo()
      store.undo()
      assertState(store.state.value)
    }
    fc.assert(
      fc.property(hostile, hostile, base64url, (before, after, body) =>
        check(JSON.stringify({ before, after }), `1.${body}`)
      ),
      { numRuns: 2000 }
    )
    const sides = fc.tuple(hostile, hostile).map(([one, two]) => ({
      before: { values: one, currency: two, answers: one },
      after: { values: two, flow: one }
    }))
    fc.assert(
      fc.property(sides, slot => check(JSON.stringify(slot), linkTo({ values: cost(2) }))),
      { numRuns: 1000 }
    )
    check('not JSON', '1.e30')
  })
})
