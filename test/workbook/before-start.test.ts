import { describe, expect, test } from 'vitest'
import {
  forgetStart,
  rememberStart,
  startPatch,
  withoutStart
} from '../../src/workbook/before-start.ts'
import { startKey } from '../../src/workbook/keys.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { FakeDevice } from './fakes.ts'

const entry = (value: number) => ({ text: String(value), value })
const own: State = { ...DEFAULTS, values: { cost: entry(7), lost: entry(9) } }
const started: State = { ...DEFAULTS, values: { cost: entry(40_000), lost: entry(9) } }

describe('what stood in a widget before an exercise put its start there', () => {
  test('comes back on a later visit, and leaves alone what was done since elsewhere', () => {
    const device = new FakeDevice()
    rememberStart(device, 'ratio', own, started)
    const now: State = {
      ...started,
      values: { ...started.values, lost: entry(20), revenue: entry(1) }
    }
    const patch = startPatch(device, 'ratio', now)
    expect(patch.map(({ path }) => path.join('.'))).toEqual(['values.cost'])
    expect(withoutStart(now, patch).values).toEqual({
      cost: entry(7),
      lost: entry(20),
      revenue: entry(1)
    })
    forgetStart(device, 'ratio')
    expect(startPatch(device, 'ratio', now)).toEqual([])
  })

  test('of two starts the first counts, and one taken back is not offered again', () => {
    const device = new FakeDevice()
    rememberStart(device, 'ratio', own, started)
    rememberStart(
      device,
      'ratio',
      { ...started, values: { ...started.values, cost: entry(1) } },
      started
    )
    expect(withoutStart(started, startPatch(device, 'ratio', started)).values).toEqual(own.values)
    expect(startPatch(device, 'ratio', own)).toEqual([])
    expect(startPatch(device, 'another', started)).toEqual([])
  })

  test('a start that changes nothing is not kept, and garbage counts as nothing', () => {
    const device = new FakeDevice()
    rememberStart(device, 'ratio', own, own)
    expect(device.getItem(startKey('ratio'))).toBeNull()
    for (const text of [
      '',
      '{',
      '[]',
      '{"before":1}',
      '{"before":{},"after":{"values":{"a":1}}}'
    ]) {
      device.setItem(startKey('ratio'), text)
      expect(startPatch(device, 'ratio', started)).toEqual([])
    }
  })
})
