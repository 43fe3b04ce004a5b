import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setConvention, setCurrency, setValue } from '../../src/workbook/actions.ts'
import type { Device } from '../../src/workbook/device.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { keep } from '../../src/workbook/storage.ts'
import { createStore } from '../../src/workbook/store.ts'
import { forged, hostile, state } from './arbitrary.ts'
import { blockedDevice, FakeDevice, FakeTimers } from './fakes.ts'
import { assertState } from './is-state.ts'

const KEY = 'crm-workbook'

/** A tab: its own store, on a device that may be shared. */
function tab(device: Device | undefined, now: () => number = () => 0) {
  const timers = new FakeTimers()
  const store = createStore(() => 0)
  const keeper = keep(store, device, timers.later, { now })
  return { timers, store, keeper }
}

const stored = (device: FakeDevice): unknown => JSON.parse(device.items.get(KEY) ?? 'null')

const cost = (value: number) => ({ cost: { text: String(value), value } })

describe('keep', () => {
  it('writes nothing until the reader has done something', () => {
    const device = new FakeDevice()
    const { timers, keeper, store } = tab(device)
    expect(timers.count).toBe(0)
    keeper.flush()
    expect(device.items.size).toBe(0)
    expect(store.kept.value).toEqual({ kind: 'kept' })
  })

  it('writes once for many changes, only what was touched, and loads it again', () => {
    const device = new FakeDevice()
    const first = tab(device)
    for (const text of ['1', '12', '123']) setValue(first.store, 'cost', text, Number(text))
    expect(first.timers.count).toBe(1)
    expect(device.writes).toBe(0)
    first.timers.run()
    expect(device.writes).toBe(1)
    expect(stored(device)).toEqual({ schema: 1, values: cost(123) })

    const second = tab(device)
    expect(second.store.state.value).toEqual({ ...DEFAULTS, values: cost(123) })
    expect(second.store.undoable.value).toBeUndefined()
    expect(second.timers.count).toBe(0)
  })

  it('writes at once when flushed, and then not again', () => {
    const device = new FakeDevice()
    const { store, keeper, timers } = tab(device)
    setCurrency(store, 'USD')
    keeper.flush()
    expect(stored(device)).toEqual({ schema: 1, currency: 'USD' })
    expect(timers.count).toBe(0)
    keeper.flush()
    expect(device.writes).toBe(1)
  })

  it('brings back any state from one visit to the next', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(state, from => {
        const device = new FakeDevice()
        const first = tab(device)
        first.store.commit({ kind: 'file' }, from)
        first.keeper.flush()
        expect(tab(device).store.state.value).toEqual(from)
      }),
      { numRuns: 300 }
    )
  })

  it('says that it does not keep where storage is absent, blocked or full', () => {
    for (const device of [undefined, blockedDevice]) {
      const { store, keeper } = tab(device)
      setCurrency(store, 'USD')
      keeper.flush()
      expect(store.state.value.currency).toBe('USD')
      expect(store.kept.value).toEqual({ kind: 'not-kept', problem: { kind: 'storage-blocked' } })
    }
    const device = new FakeDevice()
    device.quota = 60
    const { store, keeper } = tab(device)
    setCurrency(store, 'USD')
    keeper.flush()
    expect(store.kept.value).toEqual({ kind: 'kept' })
    setValue(store, 'cost', '1'.repeat(100), 1)
    keeper.flush()
    expect(store.kept.value).toEqual({ kind: 'not-kept', problem: { kind: 'storage-full' } })
    expect(stored(device)).toEqual({ schema: 1, currency: 'USD' })
    // Room was made: the next change is kept, with what was pending.
    device.quota = 500
    setConvention(store, 'base', 'average')
    keeper.flush()
    expect(store.kept.value).toEqual({ kind: 'kept' })
    expect(stored(device)).toMatchObject({ currency: 'USD', conventions: { base: 'average' } })
  })

  it('sets damaged content aside, says so, and never writes over what it set aside', () => {
    const device = new FakeDevice()
    device.items.set(KEY, '{"schema":1,"values":{"co')
    device.items.set('crm-workbook.aside.1', 'earlier damage')
    const { store, keeper } = tab(device)
    const aside = 'crm-workbook.aside.2'
    expect(store.notices.value).toEqual([{ kind: 'damaged', from: 'device', aside }])
    expect(store.state.value).toEqual(DEFAULTS)
    setCurrency(store, 'USD')
    keeper.flush()
    expect(Object.fromEntries(device.items)).toEqual({
      'crm-workbook.aside.1': 'earlier damage',
      [aside]: '{"schema":1,"values":{"co',
      [KEY]: '{"schema":1,"currency":"USD"}'
    })
  })

  it('uses what is valid, and sets the original aside when something is not', () => {
    const device = new FakeDevice()
    const raw = '{"schema":1,"values":{"cost":{"text":"1","value":1},"new":{"text":"2"}}}'
    device.items.set(KEY, raw)
    const { store } = tab(device)
    expect(store.state.value.values).toEqual(cost(1))
    expect(store.notices.value).toEqual([
      {
        kind: 'partly',
        from: 'device',
        dropped: [{ path: 'values.new', why: 'type' }],
        aside: 'crm-workbook.aside.1'
      }
    ])
    expect(device.items.get('crm-workbook.aside.1')).toBe(raw)
    // Read again before anything was written: set aside once, not twice.
    tab(device)
    expect(device.items.size).toBe(2)
  })

  it('leaves damaged content where it is when there is no room to set it aside', () => {
    const device = new FakeDevice()
    device.items.set(KEY, 'damaged')
    device.quota = 20
    const { store, keeper } = tab(device)
    expect(store.kept.value).toEqual({ kind: 'not-kept', problem: { kind: 'storage-occupied' } })
    setCurrency(store, 'USD')
    keeper.flush()
    expect(device.items.get(KEY)).toBe('damaged')
  })

  it('leaves the state of a newer workbook alone', () => {
    const device = new FakeDevice()
    device.items.set(KEY, '{"schema":2,"sheets":[]}')
    const { store, keeper, timers } = tab(device)
    setCurrency(store, 'USD')
    timers.run()
    keeper.flush()
    keeper.heard('{"schema":1}')
    expect(Object.fromEntries(device.items)).toEqual({ [KEY]: '{"schema":2,"sheets":[]}' })
    expect(store.state.value.currency).toBe('USD')
    expect(store.kept.value).toEqual({
      kind: 'not-kept',
      problem: { kind: 'newer', from: 'device' }
    })
  })

  it('writes back what a newer page of the same schema added', () => {
    const device = new FakeDevice()
    const segments = { gold: { above: 35 } }
    device.items.set(KEY, JSON.stringify({ schema: 1, segments, conventions: { fiscal: 'july' } }))
    const { store, keeper } = tab(device)
    setConvention(store, 'base', 'average')
    keeper.flush()
    expect(stored(device)).toEqual({
      schema: 1,
      segments,
      conventions: { fiscal: 'july', base: 'average' }
    })
  })

  it('stops watching when told to', () => {
    const { store, keeper, timers } = tab(new FakeDevice())
    setCurrency(store, 'USD')
    keeper.stop()
    setCurrency(store, 'EUR')
    expect(timers.count).toBe(0)
  })

  it('never throws, whatever is stored, and never throws it away', { timeout: 60_000 }, () => {
    const check = (raw: string) => {
      const device = new FakeDevice()
      device.items.set(KEY, raw)
      const { store, keeper } = tab(device)
      assertState(store.state.value)
      setValue(store, 'cost', '7', 7)
      keeper.flush()
      assertState(store.state.value)
      const whole = store.notices.value.length === 0
      if (whole) expect(store.state.value.values).toMatchObject(cost(7))
      else expect([...device.items.values()]).toContain(raw)
    }
    const text = fc.oneof(forged, hostile).map(value => JSON.stringify(value) ?? '')
    fc.assert(fc.property(text, check), { numRuns: 2000 })
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 500 })
  })
})

describe('two tabs', () => {
  /** Both tabs; writing in one is heard in the other, as browsers do it. */
  function pair() {
    const device = new FakeDevice()
    let time = 0
    const now = () => {
      time += 2000
      return time
    }
    const a = tab(device, now)
    const b = tab(device, now)
    const tell = (to: typeof a) => to.keeper.heard(device.getItem(KEY))
    return { device, a, b, tell }
  }

  it('follow each other, and undo in one leaves the other’s work alone', () => {
    const { a, b, tell } = pair()
    setValue(a.store, 'cost', '1', 1)
    a.keeper.flush()
    tell(b)
    expect(b.store.state.value.values).toEqual(cost(1))
    setValue(b.store, 'new', '31', 31)
    b.keeper.flush()
    tell(a)
    a.store.undo()
    expect(a.store.state.value.values).toEqual({ new: { text: '31', value: 31 } })
    expect(b.store.undoable.value).toEqual({ kind: 'value', id: 'new' })
  })

  it('lose nothing when both write before either hears', () => {
    const { device, a, b, tell } = pair()
    setValue(a.store, 'cost', '1', 1)
    setValue(b.store, 'new', '2', 2)
    a.keeper.flush()
    // b slept through the event: it finds out when it writes.
    b.keeper.flush()
    const both = { ...cost(1), new: { text: '2', value: 2 } }
    expect(stored(device)).toEqual({ schema: 1, values: both })
    expect(b.store.state.value.values).toEqual(both)
    tell(a)
    expect(a.store.state.value.values).toEqual(both)
    expect([a.timers.count, b.timers.count]).toEqual([0, 0])
  })

  it('lose nothing when their writes cross, each made before the other reached it', () => {
    // Each tab sees its own copy of the device for a moment, as in browsers of several processes.
    const [here, there] = [new FakeDevice(), new FakeDevice()]
    let time = 0
    const a = tab(here, () => time)
    const b = tab(there, () => time)
    setValue(a.store, 'cost', '1', 1)
    setValue(b.store, 'new', '2', 2)
    a.keeper.flush()
    b.keeper.flush()
    time += 30
    const [fromA, fromB] = [here.getItem(KEY) ?? '', there.getItem(KEY) ?? '']
    for (const device of [here, there]) device.items.set(KEY, fromB)
    a.keeper.heard(fromB)
    b.keeper.heard(fromA)
    const both = { ...cost(1), new: { text: '2', value: 2 } }
    expect(a.store.state.value.values).toEqual(both)
    expect(b.store.state.value.values).toEqual(both)
    a.keeper.flush()
    b.keeper.flush()
    for (const device of [here, there]) expect(stored(device)).toEqual({ schema: 1, values: both })
    // Later, what another tab puts back stays back.
    time += 5000
    a.keeper.heard('{"schema":1,"values":{"new":{"text":"2","value":2}}}')
    expect(a.store.state.value.values).toEqual({ new: { text: '2', value: 2 } })
  })

  it('do not quarrel over one number that both wrote', () => {
    const device = new FakeDevice()
    const a = tab(device)
    const b = tab(device)
    const turns = [a, b, a, b, a, b]
    setValue(a.store, 'cost', '1', 1)
    a.keeper.flush()
    b.keeper.heard(device.getItem(KEY))
    setValue(b.store, 'cost', '2', 2)
    b.keeper.flush()
    b.store.undo()
    b.keeper.flush()
    for (const { keeper } of turns) {
      keeper.heard(device.getItem(KEY))
      keeper.flush()
    }
    const { writes } = device
    for (const { keeper } of turns) {
      keeper.heard(device.getItem(KEY))
      keeper.flush()
    }
    expect(device.writes).toBe(writes)
    expect(a.store.state.value).toEqual(b.store.state.value)
  })

  it('agree in the end, whatever they do and whenever they hear of it', { timeout: 60_000 }, () => {
    const step = fc.record({
      who: fc.constantFrom<'a' | 'b'>('a', 'b'),
      what: fc.constantFrom('type', 'choose', 'undo', 'flush', 'hear'),
      id: fc.constantFrom('cost', 'new', 'lost'),
      value: fc.nat(9)
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        const { device, tell, ...tabs } = pair()
        for (const { who, what, id, value } of steps) {
          const { store, keeper } = tabs[who]
          if (what === 'type') setValue(store, id, String(value), value)
          else if (what === 'choose') setConvention(store, id, `option-${value}`)
          else if (what === 'undo') store.undo()
          else if (what === 'flush') keeper.flush()
          else tell(tabs[who])
        }
        tabs.a.keeper.flush()
        tell(tabs.b)
        tabs.b.keeper.flush()
        tell(tabs.a)
        expect(tabs.a.store.state.value).toEqual(tabs.b.store.state.value)
        assertState(tabs.a.store.state.value)
        if (device.items.size > 0) {
          expect({ ...DEFAULTS, ...(stored(device) as object) }).toEqual(tabs.a.store.state.value)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it('forget together', () => {
    const { device, a, b } = pair()
    setValue(a.store, 'cost', '1', 1)
    a.keeper.flush()
    b.keeper.heard(device.getItem(KEY))
    setValue(b.store, 'cost', '2', 2)
    device.items.clear()
    a.keeper.forgotten()
    // b has not heard yet, and is about to write: it must not bring the state back.
    b.keeper.flush()
    expect(device.items.size).toBe(0)
    for (const { store } of [a, b]) {
      expect(store.state.value).toEqual(DEFAULTS)
      expect(store.undoable.value).toBeUndefined()
    }
  })
})
