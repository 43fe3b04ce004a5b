import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutsAmong, minimalCuts } from '../../../src/analysis/system-map/cuts.ts'
import { DATA, type DatumId, pathOf } from '../../../src/analysis/system-map/datum.ts'
import { flowOf } from '../../../src/analysis/system-map/flow.ts'
import { isPossible } from '../../../src/analysis/system-map/lifecycle.ts'
import {
  ACTIONS,
  EDGES,
  NODES,
  SWITCHES,
  type SwitchId
} from '../../../src/analysis/system-map/model.ts'
import { partOf, reasonOf } from '../../../src/analysis/system-map/reasons.ts'

const offs = fc.subarray([...SWITCHES])
const possible = (off: Iterable<SwitchId>) => {
  const flow = flowOf(new Set(off))
  return ACTIONS.filter(action => isPossible(action, flow))
}
const data = Object.keys(DATA) as DatumId[]

test('the parts stand in the order in which data flow', () => {
  const place = new Map(NODES.map(({ id }, at) => [id, at]))
  for (const { from, to } of EDGES)
    expect(place.get(from) ?? Number.NaN, `${from} ${to}`).toBeLessThan(place.get(to) ?? Number.NaN)
})

test('every kind on a line is given at its beginning and wanted at its end', () => {
  for (const { from, to, carries } of EDGES) {
    const [start, end] = [from, to].map(id => NODES.find(one => one.id === id))
    for (const kind of carries) {
      expect(start?.gives, `${from} gives ${kind}`).toHaveProperty(kind)
      expect(JSON.stringify(end?.gives), `${to} wants ${kind}`).toContain(`"${kind}"`)
    }
  }
})

test('switching off never makes more possible', () => {
  fc.assert(
    fc.property(offs, offs, (few, more) => {
      const after = possible([...few, ...more])
      for (const action of after) expect(possible(few)).toContain(action)
    })
  )
})

test('the order of switching does not matter', () => {
  fc.assert(
    fc.property(offs, off => {
      expect(possible([...off].reverse())).toEqual(possible(off))
    })
  )
})

test('an action is impossible exactly when one of its cuts is off; the cuts are found by other means', () => {
  fc.assert(
    fc.property(offs, off => {
      const set = new Set(off)
      const now = possible(off)
      for (const action of ACTIONS)
        expect(cutsAmong(action, set).length > 0, action).toBe(!now.includes(action))
    }),
    { numRuns: 500 }
  )
})

test('no cut is larger than it has to be, and none is missing', () => {
  for (const action of ACTIONS) {
    for (const cut of minimalCuts(action)) {
      expect(possible(cut), `${action}: ${cut}`).not.toContain(action)
      for (const id of cut)
        expect(possible(cut.filter(one => one !== id)), `${action}: ${cut} but ${id}`).toContain(
          action
        )
    }
  }
})

test('a reason stops the action by itself, and is among what is off', () => {
  fc.assert(
    fc.property(offs, off => {
      for (const action of ACTIONS) {
        const reason = reasonOf(action, new Set(off))
        if (!reason) continue
        expect(possible(reason.cause)).not.toContain(action)
        for (const id of reason.cause) expect(off).toContain(id)
        expect(reason.lack).toBeDefined()
      }
    })
  )
})

test('every switch matters for something', () => {
  for (const id of SWITCHES) {
    const { alone, together } = partOf(id)
    expect(alone.length > 0 || (together?.stops.length ?? 0) > 0, id).toBe(true)
    expect(possible([id])).toEqual(ACTIONS.filter(action => !alone.includes(action)))
    if (together) expect(together.cut).toContain(id)
  }
})

test('a datum ends only in what is possible, and its way is made of lines of the map that are on', () => {
  const lines = new Set(EDGES.map(({ from, to }) => `${from}>${to}`))
  fc.assert(
    fc.property(offs, fc.constantFrom(...data), (off, datum) => {
      const set = new Set(off)
      const { nodes, edges, actions } = pathOf(datum, flowOf(set))
      for (const action of actions) expect(possible(off)).toContain(action)
      for (const edge of edges) expect(lines.has(edge), edge).toBe(true)
      for (const id of nodes)
        expect(set.has(NODES.find(one => one.id === id)?.switch as SwitchId), id).toBe(false)
      // Whatever is on the way is reached from where it comes in.
      const [entry] = DATA[datum]
      for (const id of nodes)
        if (id !== entry)
          expect(
            [...edges].some(edge => edge.endsWith(`>${id}`)),
            id
          ).toBe(true)
    })
  )
})

test('every datum ends in something when all is on', () => {
  const flow = flowOf(new Set())
  for (const datum of data) expect(pathOf(datum, flow).actions, datum).not.toEqual([])
})
