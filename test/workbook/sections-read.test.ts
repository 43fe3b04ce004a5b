import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRead, loadRead } from '../../src/workbook/sections-read.ts'
import { hostile, read } from './arbitrary.ts'
import { blockedDevice, FakeDevice } from './fakes.ts'

const KEY = 'crm-workbook.read'

function holding(text: string): FakeDevice {
  const device = new FakeDevice()
  device.items.set(KEY, text)
  return device
}

describe('the sections read', () => {
  it('are kept by lesson, each once', () => {
    const device = new FakeDevice()
    expect(loadRead(device)).toEqual({})
    expect(addRead(device, { 'customer-metrics': ['cac'] })).toBeUndefined()
    addRead(device, { 'customer-metrics': ['churn', 'cac'], other: ['a'] })
    expect(loadRead(device)).toEqual({ 'customer-metrics': ['cac', 'churn'], other: ['a'] })
    expect(device.items.get(KEY)).toBe('{"customer-metrics":["cac","churn"],"other":["a"]}')
    const { writes } = device
    addRead(device, { other: ['a'] })
    expect(device.writes).toBe(writes)
  })

  it.each(['', '{"cust', 'null', '7', '"cac"', '["cac"]'])('start anew from %j', text => {
    const device = holding(text)
    expect(loadRead(device)).toEqual({})
    expect(addRead(device, { a: ['b'] })).toBeUndefined()
    expect(device.items.get(KEY)).toBe('{"a":["b"]}')
  })

  it('leave alone what a newer page stored beside them', () => {
    const device = holding('{"later":{"at":3},"a":["b",{"at":4}],"none":[]}')
    expect(loadRead(device)).toEqual({ a: ['b'] })
    addRead(device, { a: ['c'] })
    expect(device.items.get(KEY)).toBe('{"later":{"at":3},"a":["b",{"at":4},"c"],"none":[]}')
  })

  it('are not kept where the device refuses, which is said', () => {
    const full = new FakeDevice()
    full.quota = 10
    expect(addRead(full, { a: ['b'] })).toBe('full')
    expect(addRead(blockedDevice, { a: ['b'] })).toBe('blocked')
    expect(addRead(undefined, { a: ['b'] })).toBe('blocked')
    for (const device of [full, blockedDevice, undefined]) expect(loadRead(device)).toEqual({})
  })

  it('add up, whatever was there', () => {
    fc.assert(
      fc.property(hostile, read, read, (there, one, other) => {
        const device = holding(JSON.stringify(there) ?? '')
        addRead(device, one)
        addRead(device, other)
        const now = loadRead(device)
        for (const added of [one, other]) {
          for (const [slug, ids] of Object.entries(added)) {
            expect(now[slug]).toEqual(expect.arrayContaining([...ids]))
          }
        }
        expect(Object.getPrototypeOf(now)).toBe(Object.prototype)
        const text = device.items.get(KEY)
        addRead(device, one)
        expect(device.items.get(KEY)).toBe(text)
      }),
      { numRuns: 1000 }
    )
  })
})
