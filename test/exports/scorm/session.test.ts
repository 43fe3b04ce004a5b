import { describe, expect, it } from 'vitest'
import { type Api, findApi } from '../../../src/exports/scorm/runtime/api.ts'
import { Session } from '../../../src/exports/scorm/runtime/session.ts'
import { timeOfDay, timespan } from '../../../src/exports/scorm/runtime/time.ts'

/** A platform that writes down what it is told. */
function platform(values: Record<string, string> = {}, begins = 'true') {
  const calls: string[] = []
  const said = (call: string, answer: string) => {
    calls.push(call)
    return answer
  }
  const api: Api = {
    LMSInitialize: () => said('initialize', begins),
    LMSFinish: () => said('finish', 'true'),
    LMSCommit: () => said('commit', 'true'),
    LMSGetLastError: () => '0',
    LMSGetValue: element => values[element] ?? '',
    LMSSetValue(element, value) {
      values[element] = value
      return said(`${element}=${value}`, 'true')
    }
  }
  return { api, calls, values }
}

const progress = { answered: 1, credited: 1, of: 3, suspendData: 'data' }
const interaction = {
  id: 'a.b',
  type: 'numeric',
  response: '5',
  pattern: '5',
  credited: true,
  latency: 61_230
} as const

describe('a session', () => {
  it('reports an answer, the score and the state, and commits', () => {
    const { api, calls, values } = platform({ 'cmi.interactions._count': '4' })
    const session = new Session(api, () => 0)
    session.record(interaction, progress)
    session.finish()
    session.finish()
    expect(values).toMatchObject({
      'cmi.interactions.4.id': 'a.b',
      'cmi.interactions.4.type': 'numeric',
      'cmi.interactions.4.student_response': '5',
      'cmi.interactions.4.result': 'correct',
      'cmi.interactions.4.latency': '0000:01:01.23',
      'cmi.core.score.raw': '33.33',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.suspend_data': 'data',
      'cmi.core.session_time': '0000:00:00.00',
      'cmi.core.exit': 'suspend'
    })
    expect(calls.filter(call => call === 'finish')).toHaveLength(1)
    expect(calls.at(-1)).toBe('finish')
    expect(calls.at(-2)).toBe('commit')
  })

  it.each([
    [3, 3, 'passed', '100'],
    [3, 2, 'completed', '66.67'],
    [2, 2, 'incomplete', '66.67']
  ])('with %i answered and %i right of 3 is %s', (answered, credited, status, raw) => {
    const { api, values } = platform()
    new Session(api).report({ ...progress, answered, credited })
    expect(values['cmi.core.lesson_status']).toBe(status)
    expect(values['cmi.core.score.raw']).toBe(raw)
  })

  it('goes on without a platform, and with one that does not begin', () => {
    const none = new Session(undefined)
    none.record(interaction, progress)
    none.finish()
    expect([none.isKept, none.suspendData, none.participant]).toEqual([false, '', ''])
    const { api, calls } = platform({ 'cmi.suspend_data': 'left' }, 'false')
    const refused = new Session(api)
    refused.report(progress)
    expect([refused.isKept, refused.suspendData]).toEqual([false, ''])
    expect(calls).toEqual(['initialize'])
  })
})

describe('the platform is found', () => {
  const { api } = platform()
  const frame = (parts: object) => parts as Parameters<typeof findApi>[0]

  it('in the frame itself, above it, or above the window that opened it', () => {
    expect(findApi(frame({ API: api }))).toBe(api)
    const top: Record<string, unknown> = { API: api }
    top['parent'] = top
    expect(findApi(frame({ parent: { parent: top } }))).toBe(api)
    const alone: Record<string, unknown> = { opener: { parent: top } }
    alone['parent'] = alone
    expect(findApi(frame({ parent: alone }))).toBe(api)
  })

  it('or not: nowhere, behind another origin, in a ring of frames', () => {
    expect(findApi(frame({}))).toBeUndefined()
    const closed = new Proxy(
      {},
      {
        get: () => {
          throw new Error('SecurityError')
        }
      }
    )
    expect(findApi(frame({ parent: closed }))).toBeUndefined()
    const ring: Record<string, unknown> = {}
    ring['parent'] = { parent: ring }
    expect(findApi(frame(ring))).toBeUndefined()
  })
})

describe('times', () => {
  it.each([
    [0, '0000:00:00.00'],
    [61_234, '0000:01:01.23'],
    [3_599_999, '0001:00:00.00'],
    [90_061_000, '0025:01:01.00'],
    [-5, '0000:00:00.00'],
    [1e15, '9999:59:59.99']
  ])('%i ms are %s', (span, text) => expect(timespan(span)).toBe(text))

  it('of day', () => expect(timeOfDay(new Date(2026, 0, 1, 9, 5, 7))).toBe('09:05:07'))
})
