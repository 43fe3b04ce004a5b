import { describe, expect, it } from 'vitest'
import { setValue } from '../../src/workbook/actions.ts'
import { connect, openWorkbook } from '../../src/workbook/browser.ts'
import { writeLink } from '../../src/workbook/link.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { createStore, workbook } from '../../src/workbook/store.ts'
import { FakeDevice, FakePage } from './fakes.ts'

const KEY = 'crm-workbook'
const cost = (value: number) => ({ cost: { text: String(value), value } })

function fragment(value: number, at?: string): string {
  const written = writeLink({ ...DEFAULTS, values: cost(value) }, at === undefined ? {} : { at })
  return written.ok ? written.fragment : ''
}

function open(page: FakePage) {
  const store = createStore(() => 0)
  return { page, ...connect(store, page) }
}

describe('connect', () => {
  it('writes a little after the last change, or when the page is hidden or left', () => {
    const device = new FakeDevice()
    const { store, page } = open(new FakePage(device))
    setValue(store, 'cost', '1', 1)
    expect(device.items.has(KEY)).toBe(false)
    page.timers.run()
    expect(device.items.get(KEY)).toContain('"value":1')

    setValue(store, 'cost', '2', 2)
    page.fire('visibilitychange')
    expect(device.items.get(KEY)).toContain('"value":1')
    page.visibility = 'hidden'
    page.fire('visibilitychange')
    expect(device.items.get(KEY)).toContain('"value":2')

    setValue(store, 'cost', '3', 3)
    page.fire('pagehide')
    expect(device.items.get(KEY)).toContain('"value":3')
  })

  it('takes a link over what was stored, cleans the address, and leads back', () => {
    const device = new FakeDevice()
    device.items.set(KEY, JSON.stringify({ schema: 1, values: cost(1) }))
    const page = new FakePage(device)
    page.hash = fragment(2)
    const { store } = open(page)
    expect(store.state.value.values).toEqual(cost(2))
    expect(page.visited).toEqual(['/es/lesson/?x=1'])
    store.undo()
    expect(store.state.value.values).toEqual(cost(1))
  })

  it('goes to the section that a link names', () => {
    const page = new FakePage(new FakeDevice())
    page.hash = fragment(2, 'tasa-de-abandono')
    open(page)
    expect(page.visited).toEqual(['#tasa-de-abandono'])
  })

  it('takes a link that is opened while the page is there, and leaves plain anchors alone', () => {
    const { store, page } = open(new FakePage(new FakeDevice()))
    page.hash = '#churn'
    page.fire('hashchange')
    expect(page.visited).toEqual([])
    page.hash = fragment(5)
    page.fire('hashchange')
    expect(store.state.value.values).toEqual(cost(5))
    page.hash = '#w=1.broken'
    page.fire('hashchange')
    expect(store.notices.value).toEqual([{ kind: 'damaged', from: 'link' }])
  })

  it('follows other tabs, and only our key', () => {
    const { store, page } = open(new FakePage(new FakeDevice()))
    const newValue = JSON.stringify({ schema: 1, values: cost(7) })
    page.fire('storage', { key: 'other', newValue })
    expect(store.state.value).toBe(DEFAULTS)
    page.fire('storage', { key: KEY, newValue })
    expect(store.state.value.values).toEqual(cost(7))
    page.fire('storage', { key: null, newValue: null })
    expect(store.state.value).toEqual(DEFAULTS)
  })

  it('catches up when it is shown again after another page wrote', () => {
    const device = new FakeDevice()
    const { store, page } = open(new FakePage(device))
    device.items.set(KEY, JSON.stringify({ schema: 1, values: cost(7) }))
    page.fire('pageshow')
    expect(store.state.value.values).toEqual(cost(7))
    page.fire('pageshow')
    expect(store.state.value.values).toEqual(cost(7))
    const blocked = open(new FakePage(undefined))
    blocked.page.fire('pageshow')
    expect(blocked.store.state.value).toBe(DEFAULTS)
  })

  it('forgets everything, for good', () => {
    const device = new FakeDevice()
    const page = new FakePage(device)
    page.hash = fragment(2)
    const { store, forget } = open(page)
    setValue(store, 'new', '1', 1)
    page.fire('pagehide')
    device.items.set('other', 'x')
    expect(device.items.size).toBe(3)
    expect(forget()).toMatchObject({ keys: ['crm-workbook.before-link', KEY], numbers: 2 })
    setValue(store, 'cost', '9', 9)
    store.undo()
    page.fire('pagehide')
    expect(store.state.value).toEqual(DEFAULTS)
    expect(store.undoable.value).toBeUndefined()
    expect(device.items.get(KEY) ?? '{"schema":1}').toBe('{"schema":1}')
    expect(device.items.has('crm-workbook.before-link')).toBe(false)
  })

  it('saves a file, forgets, and opens the file: everything is back', () => {
    const device = new FakeDevice()
    device.items.set('crm-workbook.read', '{"customer-metrics":["cac"]}')
    const { store, save, open: openFile, forget, page } = open(new FakePage(device))
    setValue(store, 'cost', '1', 1)
    const { name, text } = save(new Date('2026-03-31T12:00:00Z'))
    expect(name).toBe('crm-workbook-2026-03-31.json')
    expect(forget()).toMatchObject({ numbers: 1, lessons: 1, complete: true })
    page.timers.run()
    expect(device.items.has('crm-workbook.read')).toBe(false)
    expect(openFile(text)).toBeUndefined()
    page.timers.run()
    expect(store.state.value.values).toEqual(cost(1))
    expect(device.items.get(KEY)).toContain('"cost"')
    expect(device.items.get('crm-workbook.read')).toBe('{"customer-metrics":["cac"]}')
  })

  it('works in memory where the browser blocks storage', () => {
    const page = new FakePage(undefined)
    page.hash = fragment(2)
    const { store, forget } = open(page)
    expect(store.state.value.values).toEqual(cost(2))
    expect(store.kept.value).toEqual({ kind: 'not-kept', problem: { kind: 'storage-blocked' } })
    expect(forget().numbers).toBe(1)
    expect(store.state.value).toEqual(DEFAULTS)
  })
})

describe('openWorkbook', () => {
  it('opens the shared store once', () => {
    const page = new FakePage(new FakeDevice())
    const first = openWorkbook(page)
    expect(first.store).toBe(workbook())
    expect(openWorkbook(new FakePage(undefined))).toBe(first)
  })
})
