import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setValue } from '../../src/workbook/actions.ts'
import { connect } from '../../src/workbook/browser.ts'
import { deviceOf } from '../../src/workbook/device.ts'
import { isPersonalOf, personal } from '../../src/workbook/keys.ts'
import { join, leave, rename, turnTo } from '../../src/workbook/participant-changes.ts'
import { participantsOn } from '../../src/workbook/participants.ts'
import { addRead, loadRead } from '../../src/workbook/sections-read.ts'
import { createStore } from '../../src/workbook/store.ts'
import { blockedDevice, FakeDevice, FakePage } from './fakes.ts'

const NAMES = 'crm-workbook.participants'
const NOW = 'crm-workbook.participant'

let count = 0
const fresh = () => `p${++count}`

function tab(device: FakeDevice) {
  const page = new FakePage(device)
  const store = createStore(() => 0)
  return { page, device, ...connect(store, page) }
}

const costIn = ({ store }: ReturnType<typeof tab>) => store.state.value.values['cost']?.text

describe('participants of one machine', () => {
  it('is one without a name until somebody else comes', () => {
    expect(participantsOn(new FakeDevice())).toEqual({ now: '', all: [{ id: '', name: '' }] })
    expect(participantsOn(undefined).all).toHaveLength(1)
    expect(participantsOn(blockedDevice).all).toHaveLength(1)
  })

  it('have numbers, undo and sections of their own, and find them again', () => {
    const device = new FakeDevice()
    const one = tab(device)
    setValue(one.store, 'cost', '1', 1)
    expect(one.change(on => join(on, ' Bea ', fresh))).toEqual({ ok: true })
    // What was typed just before is Ana's, and is kept.
    expect(device.items.get('crm-workbook')).toContain('"1"')
    expect(costIn(one)).toBeUndefined()
    expect(one.store.undoable.value).toBeUndefined()

    setValue(one.store, 'cost', '2', 2)
    addRead(deviceOf({ localStorage: device }), { lesson: ['a'] })
    const { all, now } = participantsOn(one.device)
    expect(all.map(({ name }) => name)).toEqual(['', 'Bea'])
    one.change(on => turnTo(on, ''))
    expect(costIn(one)).toBe('1')
    expect(loadRead(deviceOf({ localStorage: device }))).toEqual({})
    one.change(on => turnTo(on, now))
    expect(costIn(one)).toBe('2')
    expect(loadRead(deviceOf({ localStorage: device }))).toEqual({ lesson: ['a'] })
    expect(costIn(tab(device))).toBe('2')
  })

  it('change in every tab: nothing of one goes into what is the other’s', () => {
    const device = new FakeDevice()
    const [one, two] = [tab(device), tab(device)]
    one.change(on => join(on, 'Bea', fresh))
    // The other tab has not heard yet, and its reader types on: that is still the first one's.
    setValue(two.store, 'cost', '7', 7)
    two.page.timers.run()
    setValue(one.store, 'cost', '2', 2)
    one.page.timers.run()
    expect(device.items.get('crm-workbook')).toContain('"7"')
    two.page.fire('storage', { key: NOW, newValue: participantsOn(one.device).now })
    expect(costIn(two)).toBe('2')
    two.page.fire('storage', { key: 'crm-workbook', newValue: '{"schema":1}' })
    expect(costIn(two)).toBe('2')
  })

  it('are all forgotten together', () => {
    const device = new FakeDevice()
    const one = tab(device)
    one.change(on => join(on, 'Bea', fresh))
    setValue(one.store, 'cost', '2', 2)
    one.page.timers.run()
    one.forget()
    expect([...device.items.keys()]).toEqual([])
    expect(participantsOn(one.device)).toEqual({ now: '', all: [{ id: '', name: '' }] })
    setValue(one.store, 'cost', '3', 3)
    one.page.timers.run()
    expect([...device.items.keys()]).toEqual(['crm-workbook'])
  })

  it('leave with what they did, and with nothing of the others', () => {
    const device = new FakeDevice()
    const one = tab(device)
    setValue(one.store, 'cost', '1', 1)
    one.change(on => join(on, 'Bea', fresh))
    setValue(one.store, 'cost', '2', 2)
    one.page.timers.run()
    const bea = participantsOn(one.device).now
    expect(one.change(on => leave(on, bea))).toEqual({ ok: true })
    expect(costIn(one)).toBe('1')
    expect([...device.items.keys()].sort()).toEqual(['crm-workbook', NAMES])
    // The first stays, without what they did.
    one.change(on => leave(on, ''))
    one.page.timers.run()
    expect(participantsOn(one.device).all).toEqual([{ id: '', name: '' }])
    expect(leave(device, 'nobody')).toEqual({ ok: false, why: 'unknown' })
  })

  it('are refused a name that is none, or taken; one machine has room for a class', () => {
    const device = new FakeDevice()
    expect(join(device, ' \u202e\n', fresh)).toEqual({ ok: false, why: 'no-name' })
    expect(join(device, 'José', fresh)).toEqual({ ok: true })
    expect(join(device, 'josé', fresh)).toEqual({ ok: false, why: 'taken' })
    expect(rename(device, '', 'JOSÉ')).toEqual({ ok: false, why: 'taken' })
    expect(rename(device, '', 'Ana')).toEqual({ ok: true })
    expect(rename(device, '', 'ana')).toEqual({ ok: true })
    expect(rename(device, 'x', 'Eva')).toEqual({ ok: false, why: 'unknown' })
    expect(turnTo(device, 'x')).toEqual({ ok: false, why: 'unknown' })
    for (let n = 0; n < 58; n++) expect(join(device, `n ${n}`, fresh)).toEqual({ ok: true })
    expect(join(device, 'one more', fresh)).toEqual({ ok: false, why: 'too-many' })
    expect(participantsOn(device).all).toHaveLength(60)
  })

  it('cannot be kept where the device keeps nothing', () => {
    const full = new FakeDevice()
    full.quota = 10
    expect(join(full, 'Bea', fresh)).toEqual({ ok: false, why: 'full' })
    expect(join(undefined, 'Bea', fresh)).toEqual({ ok: false, why: 'blocked' })
    expect(join(blockedDevice, 'Bea', fresh)).toEqual({ ok: false, why: 'blocked' })
    expect(full.items.size).toBe(0)
  })

  it('of forged content are those that can be', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (names, now) => {
        const device = new FakeDevice()
        device.items.set(NAMES, JSON.stringify(names))
        device.items.set(NOW, now)
        const found = participantsOn(device)
        expect(found.all[0]?.id).toBe('')
        expect(found.all.some(({ id }) => id === found.now)).toBe(true)
      })
    )
    const device = new FakeDevice()
    const list = [
      { id: 'a', name: 'A\u202e' },
      { id: 'a', name: 'B' },
      { id: 'no!' },
      7,
      { id: 'c' }
    ]
    device.items.set(NAMES, JSON.stringify(list))
    device.items.set(NOW, 'gone')
    expect(participantsOn(device)).toEqual({
      now: '',
      all: [
        { id: '', name: '' },
        { id: 'a', name: 'A' },
        { id: 'c', name: '' }
      ]
    })
  })

  it('have keys of their own for what is theirs, and share the others', () => {
    for (const key of [
      'crm-workbook',
      'crm-workbook.read',
      'crm-workbook.before-link',
      'crm-workbook.aside.2'
    ]) {
      expect(personal(key, 'a1')).toBe(`${key}.of.a1`)
      expect(personal(key, '')).toBe(key)
      expect(isPersonalOf(`${key}.of.a1`, 'a1')).toBe(true)
      expect(isPersonalOf(`${key}.of.a1`, '1')).toBe(false)
      expect(isPersonalOf(key, '')).toBe(true)
    }
    for (const key of ['crm-workbook.theme', 'crm-workbook.table', NAMES, NOW]) {
      expect(personal(key, 'a1')).toBe(key)
      expect(isPersonalOf(key, '')).toBe(false)
    }
  })
})
