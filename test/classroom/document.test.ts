import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checksum, writeCode } from '../../src/classroom/code.ts'
import {
  assignmentFile,
  assignmentLink,
  readDocument,
  receiptFile,
  writeReceipt
} from '../../src/classroom/document.ts'
import { fold, unfold } from '../../src/classroom/fold.ts'
import { CLASS_LIMITS } from '../../src/classroom/limits.ts'
import { explainClass } from '../../src/classroom/problem.ts'
import type { Receipt } from '../../src/classroom/receipt.ts'
import { holdPrivateKey, makeKeyPair, publicKeyOf, seal, unseal } from '../../src/classroom/seal.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { toBase64Url } from '../../src/workbook/base64url.ts'
import { assignmentOf, flagship } from './support.ts'

const text = fc.string({ unit: 'binary', maxLength: 60 })
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter(one => !(one in {}))
const plain = { noNullPrototype: true } as const
const given = fc.record({ text, attempts: fc.nat(1000) }, plain)
const receipt: fc.Arbitrary<Receipt> = fc.record(
  {
    assignment: name,
    title: text,
    kind: fc.constantFrom('practice' as const, 'graded' as const),
    policy: fc.oneof(
      fc.constant({ kind: 'practice' as const }),
      fc.record(
        { kind: fc.constantFrom('class' as const, 'participant' as const), seed: text },
        plain
      )
    ) as fc.Arbitrary<Receipt['policy']>,
    participant: fc.record({ name: text, id: text }, plain),
    locale: fc.constantFrom(...LOCALES),
    started: moment,
    handed: moment,
    exercises: fc.dictionary(
      name,
      fc.record(
        {
          variant: fc.nat(1000),
          version: fc.constantFrom('', 'abc1234'),
          answers: fc.dictionary(name, given, { maxKeys: 4, ...plain })
        },
        plain
      ),
      { maxKeys: 3, ...plain }
    )
  },
  plain
)

const problemOf = async (what: string) => {
  const read = await readDocument(what)
  return read.ok ? undefined : read.problem.kind
}

describe('round trips', () => {
  test('a receipt by link and by file', () =>
    fc.assert(
      fc.asyncProperty(receipt, async original => {
        const { link, file } = await writeReceipt(original)
        const document = { kind: 'receipt', receipt: original, sealed: false }
        expect(await readDocument(file)).toEqual({ ok: true, document })
        if (!link.ok) expect(link.problem.kind).toBe('no-link')
        else
          expect(await readDocument(`see http://x/en/instructor/desk/${link.fragment} `)).toEqual({
            ok: true,
            document
          })
      })
    ))

  test('an assignment by link and by file, with everything that it may hold', async () => {
    const whole = flagship()
    const base = assignmentOf([whole])
    const assignment = {
      ...base,
      due: 'Friday',
      key: 'A'.repeat(87),
      exercises: [{ id: whole.id, version: 'v', as: 'whole' as const, exercise: whole }],
      start: {
        values: { cost: { text: '30.000', value: 30000 } },
        flow: {},
        fields: {},
        options: { 'rfm.groups': 'five' },
        conventions: {},
        currency: 'EUR'
      }
    }
    const document = { kind: 'assignment', assignment }
    expect(await readDocument(assignmentFile(assignment))).toEqual({ ok: true, document })
    const short = { ...assignment, exercises: base.exercises }
    const link = assignmentLink(short)
    expect(link.ok && (await readDocument(link.fragment))).toEqual({
      ok: true,
      document: { kind: 'assignment', assignment: short }
    })
  })

  test('a link that would be too long says so, with its length', () => {
    const base = assignmentOf([flagship()])
    const start = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`id${i}`, { text: `${Math.sin(i)}`, value: i }])
    )
    const link = assignmentLink({
      ...base,
      start: { values: start, flow: {}, fields: {}, options: {}, conventions: {}, currency: 'EUR' }
    })
    expect(link).toMatchObject({ ok: false, problem: { kind: 'no-link', limit: 8000 } })
  })
})

describe('what strangers send', () => {
  test('any text is answered, and none throws', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ maxLength: 50 }).map(tail => `#a=1.${tail}`),
          fc.json().map(json => `{"workbook":"crm-workbook-receipt","format":1,"content":${json}}`)
        ),
        async what => {
          expect((await readDocument(what)).ok).toBe(false)
        }
      )
    ))

  test('any JSON with a right checksum is validated', () =>
    fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('assignment', 'receipt'),
        async (value, kind) => {
          const sum = checksum(JSON.stringify(value))
          const file = {
            workbook: `crm-workbook-${kind}`,
            format: 1,
            checksum: sum,
            content: value
          }
          expect(await problemOf(JSON.stringify(file))).toMatch(/unfit|checksum/)
        }
      )
    ))

  test.each([
    ['', 'empty'],
    ['  \uFEFF ', 'empty'],
    ['hello', 'foreign'],
    ['{"workbook":"crm-workbook","schema":1}', 'foreign'],
    ['#a=1.AAAA.0000000', 'checksum'],
    ['#a=1.AAAA', 'checksum'],
    ['#a=2.AAAA.0000000', 'newer'],
    [`#a=${writeCode(Uint8Array.of(1, 2, 3), 'plain')}`, 'damaged'],
    [`#a=${writeCode(new Uint8Array(), 'plain')}`, 'damaged'],
    [`#a=${writeCode(fold({ id: 'x' }), 'sealed')}`, 'damaged'],
    [`#r=${writeCode(fold({ id: 'x' }), 'sealed')}`, 'no-key'],
    [`#r=${writeCode(fold([]), 'plain')}`, 'unfit'],
    ['{"workbook":"crm-workbook-receipt","format":7}', 'newer'],
    ['{"workbook":"crm-workbook-receipt"}', 'damaged'],
    ['{"workbook":"crm-workbook-receipt","format":1,', 'checksum']
  ])('%j: %s', async (what, kind) => {
    expect(await problemOf(what)).toBe(kind)
  })

  test('a link longer than any that is written is not read', async () => {
    expect(await problemOf(`#a=${'A'.repeat(9000)}`)).toBe('large')
  })

  test('a bomb is left off as soon as it is too large', async () => {
    // 50 MB of spaces in some fifty kilobytes: 1,032 to one is what DEFLATE can do.
    const bomb = deflateSync(new Uint8Array(50_000_000).fill(32), { level: 9 })
    expect(bomb.length).toBeLessThan(60_000)
    const began = performance.now()
    expect(unfold(bomb, CLASS_LIMITS.receipt)).toEqual({ ok: false, large: true })
    expect(performance.now() - began).toBeLessThan(1000)
    const small = deflateSync(new Uint8Array(4_000_000).fill(32), { level: 9 })
    expect(await problemOf(`#r=${writeCode(small, 'plain')}`)).toBe('large')
  })

  test('cut off anywhere, or with any letter changed, a receipt is not taken for whole', async () => {
    const [one] = fc.sample(receipt, { numRuns: 1, seed: 5 }) as [Receipt]
    const { link } = await writeReceipt({ ...one, exercises: {} })
    if (!link.ok) throw new Error('no link')
    const { fragment } = link
    for (let at = 4; at < fragment.length; at += 7) {
      expect((await readDocument(fragment.slice(0, at))).ok, String(at)).toBe(false)
      const other = fragment[at] === 'A' ? 'B' : 'A'
      const mistyped = fragment.slice(0, at) + other + fragment.slice(at + 1)
      expect((await readDocument(mistyped)).ok, String(at)).toBe(false)
    }
    const file = receiptFile(one)
    expect(await problemOf(file.slice(0, -20))).toBe('checksum')
    expect(await problemOf(file.replace('"title": "', '"title": "x'))).toBe('checksum')
  })

  test('names that every object inherits are refused', async () => {
    const [one] = fc.sample(receipt, { numRuns: 1, seed: 5 }) as [Receipt]
    const json = JSON.stringify({ ...one, exercises: {} })
    for (const id of [
      '__proto__',
      'constructor',
      'toString',
      'prototype',
      'a\u0000b',
      'x'.repeat(81)
    ]) {
      const done = '{"variant":0,"version":"","answers":{}}'
      const forged = json.replace('"exercises":{}', `"exercises":{${JSON.stringify(id)}:${done}}`)
      const bytes = deflateSync(strToU8(forged))
      const read = await readDocument(`#r=${writeCode(bytes, 'plain')}`)
      expect(read, id).toMatchObject({ ok: false, problem: { kind: 'unfit' } })
    }
  })

  test('an assignment without exercises, or with one twice, is none', async () => {
    const base = assignmentOf([flagship()])
    const [first] = base.exercises
    for (const exercises of [[], [first, first]] as const)
      expect(
        await problemOf(assignmentFile({ ...base, exercises: exercises as typeof base.exercises }))
      ).toBe('unfit')
  })

  test('every problem is a sentence in both languages', async () => {
    for (const locale of LOCALES) {
      expect(explainClass({ kind: 'unfit', at: 'participant.id' }, locale)).toContain(
        'participant.id'
      )
      expect(explainClass({ kind: 'no-link', length: 9000, limit: 8000 }, locale)).toMatch(
        /9[.,]000/
      )
      expect(explainClass({ kind: 'earlier', file: 'b.json' }, locale)).toContain('b.json')
    }
  })
})

describe('sealed', () => {
  test('opens with the private key, and with no other; no byte may change', async () => {
    const [mine, other] = [await makeKeyPair(), await makeKeyPair()]
    const key = await holdPrivateKey(mine.privateKey)
    expect(mine.publicKey).toMatch(/^[\w-]{87}$/)
    expect(publicKeyOf(mine.privateKey)).toBe(mine.publicKey)
    const message = strToU8('Ana, 81,63')
    const sealed = await seal(message, mine.publicKey)
    expect(await unseal(sealed, key)).toEqual(message)
    expect(await unseal(sealed, await holdPrivateKey(other.privateKey))).toBeUndefined()
    for (const at of [0, 1, 40, 66, 78, sealed.length - 1]) {
      const changed = sealed.slice()
      changed[at] = (changed[at] as number) ^ 1
      expect(await unseal(changed, key), String(at)).toBeUndefined()
    }
    expect(await unseal(sealed.slice(0, 60), key)).toBeUndefined()
    await expect(seal(message, 'no key!')).rejects.toThrow()
    await expect(seal(message, 'AAAA')).rejects.toThrow()
  })

  test('a sealed receipt by link and by file', async () => {
    const pair = await makeKeyPair()
    const keys = [await holdPrivateKey(pair.privateKey)]
    const [one] = fc.sample(receipt, { numRuns: 1, seed: 9 }) as [Receipt]
    const { link, file } = await writeReceipt(one, pair.publicKey)
    const document = { kind: 'receipt', receipt: one, sealed: true }
    expect(await readDocument(file, keys)).toEqual({ ok: true, document })
    expect(link.ok && (await readDocument(link.fragment, keys))).toEqual({ ok: true, document })
    expect(await problemOf(file)).toBe('no-key')
    const wrong = [await holdPrivateKey((await makeKeyPair()).privateKey)]
    expect(await readDocument(file, wrong)).toEqual({ ok: false, problem: { kind: 'wrong-key' } })
    // What is sealed is not to be told from what it says, but by its length.
    expect(file).not.toContain(toBase64Url(fold(one)).slice(0, 20))
  })

  test('a key that is none is not held', async () => {
    expect(publicKeyOf({ kty: 'EC', x: 'AA' })).toBeUndefined()
    await expect(holdPrivateKey({ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' })).rejects.toThrow()
  })
})
