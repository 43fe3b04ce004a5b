import { describe, expect, test } from 'vitest'
import { cutsAmong, minimalCuts } from '../../../src/analysis/system-map/cuts.ts'
import { pathOf, through } from '../../../src/analysis/system-map/datum.ts'
import { conditionOf, flowOf } from '../../../src/analysis/system-map/flow.ts'
import { isPossible } from '../../../src/analysis/system-map/lifecycle.ts'
import {
  ACTIONS,
  NODES,
  type NodeId,
  type SwitchId
} from '../../../src/analysis/system-map/model.ts'
import { prevented } from '../../../src/analysis/system-map/prevented.ts'
import { reachedBy } from '../../../src/analysis/system-map/reach.ts'
import { partOf, reasonOf } from '../../../src/analysis/system-map/reasons.ts'
import { isOnPath, viewEdges } from '../../../src/analysis/system-map/view.ts'

const off = (...ids: SwitchId[]) => new Set(ids)
const possible = (...ids: SwitchId[]) =>
  ACTIONS.filter(action => isPossible(action, flowOf(off(...ids))))
const conditionAt = (id: NodeId, ...ids: SwitchId[]) => {
  const node = NODES.find(one => one.id === id)
  return node && conditionOf(node, flowOf(off(...ids)))
}

describe('what the lesson’s table says of a missing layer', () => {
  test('with everything on, all seven are possible', () => {
    expect(possible()).toEqual(ACTIONS)
    expect(ACTIONS.map(action => reasonOf(action, off()))).toEqual(ACTIONS.map(() => undefined))
  })

  test('without data, a message to everybody on a list still goes out', () => {
    expect(possible('warehouse', 'lake', 'marts')).toEqual(['lead', 'conversion'])
  })

  test('without analysis, what somebody picks by hand', () => {
    expect(possible('segmentation', 'scoring', 'targets')).toEqual([
      'lead',
      'conversion',
      'loyalty',
      'retention'
    ])
  })

  test('without action, nothing', () => {
    expect(possible('call', 'email', 'social', 'sms', 'visit')).toEqual([])
    expect(possible('manager')).toEqual([])
  })
})

describe('one switch', () => {
  test('segmentation stops upgrade; scoring, cross-selling and prevention', () => {
    expect(possible('segmentation')).toEqual(ACTIONS.filter(one => one !== 'upgrade'))
    expect(possible('scoring')).toEqual(['lead', 'conversion', 'loyalty', 'upgrade', 'retention'])
  })

  test('a channel alone stops nothing: the others are still there', () => {
    for (const id of [
      'pos',
      'web',
      'apps',
      'social',
      'call',
      'email',
      'sms',
      'visit',
      'lake'
    ] as const)
      expect(possible(id), id).toEqual(ACTIONS)
  })

  test('off, or on with nothing to work on', () => {
    expect(conditionAt('marts', 'marts')).toBe('off')
    expect(conditionAt('segmentation', 'marts')).toBe('idle')
    expect(conditionAt('manager', 'marts')).toBe('works')
    expect(conditionAt('call-out', 'call')).toBe('off')
    // Visits still arrive, and nobody knows whose they are.
    expect(conditionAt('marts', 'record')).toBe('idle')
    expect(conditionAt('lake', 'record')).toBe('works')
  })
})

describe('why not', () => {
  test('orders come by three ways: all of them have to be off', () => {
    expect(possible('pos', 'web')).toEqual(ACTIONS)
    expect(reasonOf('loyalty', off('pos', 'web', 'apps'))).toEqual({
      lack: 'known',
      cause: ['pos', 'web', 'apps'],
      others: 0
    })
    expect(reasonOf('conversion', off('pos', 'web', 'apps'))?.lack).toBe('taker')
  })

  test('the smallest cause is told, and that there are others', () => {
    expect(reasonOf('loyalty', off('pos', 'web', 'apps', 'record'))).toEqual({
      lack: 'known',
      cause: ['record'],
      others: 1
    })
  })

  test('each lack has its switch', () => {
    expect(reasonOf('lead', off('manager'))?.lack).toBe('sender')
    expect(reasonOf('lead', off('crm'))?.lack).toBe('list')
    expect(reasonOf('conversion', off('erp'))?.lack).toBe('taker')
    expect(reasonOf('upgrade', off('scientist'))?.lack).toBe('upgrade')
    expect(reasonOf('cross-sell', off('targets'))?.lack).toBe('cross-sell')
    expect(reasonOf('prevention', off('scoring'))?.lack).toBe('prevention')
    expect(reasonOf('lead', off('call', 'email', 'social', 'sms', 'visit'))?.lack).toBe('channel')
    // Calls, messages and forms are the three ways to hear a complaint.
    expect(reasonOf('retention', off('web', 'social', 'call'))).toEqual({
      lack: 'complaint',
      cause: ['web', 'social', 'call'],
      others: 0
    })
  })

  test('one who leaves is talked to: texts and posts are no conversation', () => {
    const without = off('call', 'email', 'visit')
    expect(reasonOf('retention', without)).toEqual({
      lack: 'channel',
      cause: ['call', 'email', 'visit'],
      others: 0
    })
    expect(reasonOf('prevention', without)).toBeUndefined()
  })

  test('minimal cuts of a lead, worked by hand', () => {
    // The CRM or the manager; all four places that take addresses; all five that send.
    expect(minimalCuts('lead')).toEqual([
      ['crm'],
      ['manager'],
      ['pos', 'web', 'apps', 'call'],
      ['social', 'call', 'email', 'sms', 'visit']
    ])
    expect(cutsAmong('lead', off('crm', 'pos'))).toEqual([['crm']])
  })

  test('what a switch is for', () => {
    expect(partOf('scoring')).toEqual({ alone: ['cross-sell', 'prevention'] })
    // Without posts and visits, complaints are signs enough: three ways to hear one, and the lake.
    expect(partOf('lake')).toEqual({
      alone: [],
      together: {
        cut: ['web', 'social', 'call', 'lake'],
        stops: ['prevention', 'retention']
      }
    })
    expect(partOf('email').together?.cut).toEqual(['call', 'email', 'visit'])
  })
})

describe('the way of a datum', () => {
  const way = (datum: Parameters<typeof pathOf>[0], ...ids: SwitchId[]) => {
    const { nodes, edges, actions } = pathOf(datum, flowOf(off(...ids)))
    return { nodes: [...nodes], edges, actions }
  }

  test('a till receipt, from till to campaign', () => {
    const { nodes, edges, actions } = way('receipt')
    for (const id of ['pos', 'erp', 'record', 'warehouse', 'marts', 'targets', 'manager', 'email'])
      expect(nodes).toContain(id)
    expect(nodes).not.toContain('web')
    expect(nodes).not.toContain('crm')
    expect(edges.has('pos>erp')).toBe(true)
    expect(edges.has('warehouse>manager')).toBe(true)
    expect(actions).toEqual(ACTIONS.filter(one => one !== 'lead'))
  })

  test('a visit is a sign of leaving, and of nothing else here', () => {
    expect(way('web-visit').actions).toEqual(['prevention'])
    expect(way('web-visit', 'lake')).toMatchObject({ nodes: ['web'], actions: [] })
    expect(way('web-visit', 'record').nodes).toEqual(['web', 'lake'])
    expect(way('web-visit', 'web').nodes).toEqual([])
  })

  test('a complaint', () => {
    const { nodes, actions } = way('complaint')
    expect(nodes).toContain('crm')
    expect(actions).toEqual(['prevention', 'retention'])
    expect(way('complaint', 'scoring').actions).toEqual(['retention'])
  })

  test('as far as it leads through one place', () => {
    const whole = pathOf('receipt', flowOf(off()))
    const part = through(whole, 'scoring')
    expect([...part.nodes]).toContain('pos')
    expect([...part.nodes]).toContain('email')
    expect([...part.nodes]).not.toContain('segmentation')
    expect(part.edges.has('warehouse>manager')).toBe(false)
    expect(through(whole, 'pos')).toEqual(whole)
  })

  test('an address opens the way to everything', () => {
    expect(way('sign-up').actions).toEqual(ACTIONS)
  })
})

describe('a view', () => {
  const shown: NodeId[] = ['pos', 'warehouse', 'manager']

  test('draws hidden parts together, with what arrives', () => {
    const edges = viewEdges(shown)
    expect(edges.find(({ from, to }) => from === 'pos' && to === 'warehouse')).toEqual({
      from: 'pos',
      to: 'warehouse',
      through: ['crm', 'erp', 'record'],
      carries: ['identity', 'order'],
      flows: ['identity', 'order']
    })
    const without = viewEdges(shown, flowOf(off('erp')))
    expect(without.find(({ to }) => to === 'warehouse')).toMatchObject({ flows: ['identity'] })
    const none = viewEdges(shown, flowOf(off('record')))
    expect(none.find(({ to }) => to === 'warehouse')).toMatchObject({
      carries: ['identity', 'order'],
      flows: []
    })
  })

  test('follows a datum through them', () => {
    const edges = viewEdges(shown)
    const { edges: way } = pathOf('receipt', flowOf(off()))
    const along = edges.filter(one => isOnPath(one, way)).map(({ from, to }) => `${from}>${to}`)
    expect(along).toEqual(['pos>warehouse', 'warehouse>manager'])
  })
})

test('reach of the lesson’s thousand: 900, and 600 without e-mail', () => {
  const thousand = [
    { customers: 500, channels: ['email', 'phone'] },
    { customers: 300, channels: ['email'] },
    { customers: 100, channels: ['phone'] },
    { customers: 100, channels: [] }
  ]
  expect(reachedBy(thousand, new Set(['email', 'phone']))).toBe(900)
  expect(reachedBy(thousand, new Set(['phone']))).toBe(600)
  expect(reachedBy(thousand, new Set(['email']))).toBe(800)
  expect(reachedBy(thousand, new Set())).toBe(0)
})

test('whom prevention reaches: a telephone by the call centre or by SMS', () => {
  const leaving = { both: 500, emailOnly: 300, phoneOnly: 100, neither: 100 }
  const reached = (...ids: SwitchId[]) => prevented(leaving, flowOf(off(...ids)))
  expect(reached()).toEqual({ total: 1000, contactable: 900, reached: 900, possible: true })
  expect(reached('email').reached).toBe(600)
  expect(reached('email', 'call').reached).toBe(600)
  expect(reached('call', 'sms').reached).toBe(800)
  expect(reached('email', 'call', 'sms').reached).toBe(0)
  expect(reached('scoring')).toMatchObject({ contactable: 900, reached: 0, possible: false })
})
