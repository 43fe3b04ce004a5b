import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFragment, writeFragment } from '../../src/workbook/fragment.ts'
import { readLink, type Shared, writeLink } from '../../src/workbook/link.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { base64url, hostile, state } from './arbitrary.ts'
import { assertState } from './is-state.ts'

const pack = (json: string, schema = '1') =>
  `${schema}.${Buffer.from(json, 'latin1').toString('base64url')}`

/** The fragment's `w`, of a state that fits. */
function linkOf(from: State, options?: Parameters<typeof writeLink>[1]): string {
  const written = writeLink(from, options)
  if (!written.ok) throw new Error(written.problem.kind)
  return readFragment(written.fragment).link ?? ''
}

const sharedOf = ({ values, flow, fields, options, conventions, currency }: State): Shared => ({
  values,
  flow,
  fields,
  options,
  conventions,
  currency
})

const DAMAGED = { ok: false, problem: { kind: 'damaged', from: 'link' } }

describe('a link', () => {
  it('is what it is documented to be', () => {
    const link = linkOf({
      ...DEFAULTS,
      values: {
        cost: { text: '45000', value: 45000 },
        revenue: { text: '80.000', value: 80000 },
        lost: { text: 'abc', value: 13 }
      },
      conventions: { base: 'average' },
      currency: 'MXN'
    })
    const [schema, body] = link.split('.')
    expect(schema).toBe('1')
    expect(JSON.parse(Buffer.from(body ?? '', 'base64url').toString())).toEqual({
      v: { cost: 45000, revenue: ['80.000', 80000], lost: ['abc', 13] },
      c: { base: 'average' },
      m: 'MXN'
    })
  })

  it('of an untouched workbook says nothing but its version', () => {
    expect(writeLink(DEFAULTS)).toEqual({ ok: true, fragment: '#w=1.e30' })
    expect(readLink('1.e30')).toEqual({ ok: true, shared: sharedOf(DEFAULTS), dropped: [] })
  })

  it('never carries tables or what a newer page keeps, and answers only when asked', () => {
    const table = { name: 'secret', text: 'secret', roles: {}, notation: null, dates: null }
    const newer = { segments: { secret: 'secret' } }
    const full: State = {
      ...DEFAULTS,
      ...newer,
      tables: { own: table },
      answers: { practice: { cac: { text: '1', attempts: 2, verdict: 'wrong', credited: false } } }
    }
    expect(linkOf(full)).toBe('1.e30')
    expect(readLink(linkOf(full, { answers: true }))).toEqual({
      ok: true,
      shared: { ...sharedOf(full), answers: full.answers },
      dropped: []
    })
  })

  it('brings back any state that fits', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(state, fc.boolean(), (from, answers) => {
        const written = writeLink(from, { answers })
        if (!written.ok) {
          expect(written.problem).toMatchObject({ kind: 'cannot-share', limit: 8000 })
          return
        }
        expect(written.fragment).toMatch(/^#w=1\.[A-Za-z0-9_-]+$/)
        expect(written.fragment.length).toBeLessThanOrEqual(8000)
        expect(readLink(readFragment(written.fragment).link ?? '')).toEqual({
          ok: true,
          shared: answers ? { ...sharedOf(from), answers: from.answers } : sharedOf(from),
          dropped: []
        })
      }),
      { numRuns: 1000 }
    )
  })

  it('keeps fields of entries that a newer page added', () => {
    const values = { cost: { text: '1', value: 1, note: 'mine' } }
    expect(readLink(linkOf({ ...DEFAULTS, values }))).toMatchObject({ shared: { values } })
  })

  it('is refused when it would be too long, and says how long', () => {
    const values = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`v${n}`, { text: 'x'.repeat(300), value: 1 }])
    )
    const written = writeLink({ ...DEFAULTS, values })
    expect(written.ok).toBe(false)
    // 30 × 300 characters in base64 are 12,000; names, numbers and punctuation come on top.
    if (!written.ok && written.problem.kind === 'cannot-share') {
      expect(written.problem.length).toBeGreaterThan(12_000)
      expect(written.problem.length).toBeLessThan(13_000)
    }
    expect(readLink(`1.${'A'.repeat(9000)}`)).toEqual({
      ok: false,
      problem: { kind: 'too-large', from: 'link', length: 9002, limit: 8000 }
    })
  })

  it('of a newer workbook is refused as newer', () => {
    expect(readLink(pack('{"v":{}}', '2'))).toEqual({
      ok: false,
      problem: { kind: 'newer', from: 'link' }
    })
  })

  it.each([
    ['empty', ''],
    ['no version', 'e30'],
    ['no body', '1.'],
    ['version 0', '0.e30'],
    ['not base64url', '1.e3*0'],
    ['not JSON', pack('hello')],
    ['not an object', pack('[1]')],
    ['null', pack('null')],
    ['a huge version', `${'9'.repeat(20)}.e30`]
  ])('that is %s is refused as damaged', (_, link) => {
    expect(readLink(link)).toEqual(DAMAGED)
  })

  it('cut short anywhere is refused as damaged', () => {
    const link = linkOf({
      ...DEFAULTS,
      values: { cost: { text: '45.000', value: 45000 }, new: { text: '31', value: 31 } }
    })
    for (let end = 0; end < link.length - 1; end++) {
      expect(readLink(link.slice(0, end))).toEqual(DAMAGED)
    }
  })

  it('that is forged gives what is valid in it and a list of the rest', () => {
    const json = '{"v":{"cost":1e999,"new":["31",31],"__proto__":5},"q":1,"m":"<b>","schema":7}'
    expect(readLink(pack(json))).toEqual({
      ok: true,
      shared: { ...sharedOf(DEFAULTS), values: { new: { text: '31', value: 31 } } },
      dropped: [
        { path: 'q', why: 'unknown' },
        { path: 'schema', why: 'unknown' },
        { path: 'values.cost.value', why: 'type' },
        { path: 'values.__proto__', why: 'name' },
        { path: 'currency', why: 'type' }
      ]
    })
  })

  it('never throws and never yields anything else than numbers and choices', {
    timeout: 60_000
  }, () => {
    const check = (link: string) => {
      const opened = readLink(link)
      if (opened.ok) assertState({ ...DEFAULTS, ...opened.shared })
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 2000 })
    fc.assert(
      fc.property(base64url, text => check(`1.${text}`)),
      { numRuns: 2000 }
    )
    fc.assert(
      fc.property(hostile, value => check(pack(JSON.stringify(value) ?? ''))),
      { numRuns: 3000 }
    )
    const mutated = fc.tuple(state, fc.nat(), fc.nat(), base64url, fc.nat(3))
    fc.assert(
      fc.property(mutated, ([from, at, count, put, kind]) => {
        const written = writeLink(from, { answers: true })
        if (!written.ok) return
        const link = readFragment(written.fragment).link ?? ''
        const place = at % link.length
        const end = kind === 0 ? place : place + (count % 8)
        check(link.slice(0, place) + put.slice(0, kind * 4) + link.slice(end))
      }),
      { numRuns: 3000 }
    )
    // The same, one level below: valid base64 around JSON that was tampered with.
    fc.assert(
      fc.property(
        state,
        fc.nat(),
        fc.constantFrom('"', '}', '{', ',', '9', '-', 'e9', '[', 'null'),
        (from, at, put) => {
          const written = writeLink(from, { answers: true })
          if (!written.ok) return
          const link = readFragment(written.fragment).link ?? ''
          const json = Buffer.from(link.slice(2), 'base64url').toString()
          const place = at % json.length
          check(pack(json.slice(0, place) + put + json.slice(place + 1)))
        }
      ),
      { numRuns: 3000 }
    )
  })
})

describe('a fragment', () => {
  it.each([
    ['', {}],
    ['#', {}],
    ['#churn', { at: 'churn' }],
    ['#qu%C3%A9-es', { at: 'qué-es' }],
    ['#100%', { at: '100%' }],
    ['#w=1.e30', { link: '1.e30' }],
    ['#w=1.e30&at=churn', { link: '1.e30', at: 'churn' }],
    ['#at=churn&w=1.e30&utm=x', { link: '1.e30', at: 'churn' }],
    ['#w=', { link: '' }],
    ['#wide', { at: 'wide' }]
  ])('%s is read', (hash, expected) => {
    expect(readFragment(hash)).toEqual(expected)
  })

  it('is read as it was written', () => {
    const section = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(text => text.isWellFormed())
    fc.assert(
      fc.property(section, fc.option(base64url, { nil: undefined }), (at, body) => {
        const fragment = body === undefined ? { at } : { at, link: `1.${body}` }
        // A section cannot be told from a state when it is named like one; ours are slugs.
        if (body === undefined && /^(w|at)=/.test(encodeURIComponent(at))) return
        expect(readFragment(writeFragment(fragment))).toEqual(fragment)
      })
    )
  })

  it('is read without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), hash => {
        readFragment(hash)
        readFragment(`#w=${hash}`)
      }),
      { numRuns: 2000 }
    )
  })
})
