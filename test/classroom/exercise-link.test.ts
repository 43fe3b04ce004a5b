import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { checksum } from '../../src/classroom/code.ts'
import { EXERCISE_LIMITS } from '../../src/classroom/exercise-limits.ts'
import { exerciseLink, readExerciseLink } from '../../src/classroom/exercise-link.ts'
import { mulberry32 } from '../../src/exercises/random.ts'
import { toBase64Url } from '../../src/workbook/base64url.ts'

const FOLDER = 'content/exercises'
const texts = readdirSync(FOLDER).map(file => readFileSync(`${FOLDER}/${file}`, 'utf8'))

const fragmentOf = (text: string): string => {
  const link = exerciseLink(text)
  if (!link.ok) throw new Error(link.problem.kind)
  return link.fragment
}

/** A code as a forger would make it: the checksum is public. */
const forged = (bytes: Uint8Array, head = '1'): string => {
  const body = toBase64Url(bytes)
  return `#x=${head}.${body}.${checksum(body)}`
}

const kindOf = (link: string): string => {
  const read = readExerciseLink(link)
  return read.ok ? 'ok' : read.problem.kind
}

test('every exercise of the workbook goes into a link and comes out the same, comments and all', () => {
  for (const text of texts) {
    const fragment = fragmentOf(text)
    expect(fragment).toMatch(/^#x=1\.[\w-]+\.\w+$/)
    expect(fragment.length).toBeLessThan(text.length * 0.6)
    expect(readExerciseLink(`https://school.example/en/exercise/${fragment}`)).toEqual({
      ok: true,
      text
    })
  }
})

test('property: any text survives, and any other text is told from it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 500 }), text => {
      fc.pre(text.trim() !== '')
      expect(readExerciseLink(fragmentOf(text))).toEqual({ ok: true, text })
    })
  )
  const fragment = fragmentOf('id: one')
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: fragment.length - 1 }),
      fc.constantFrom(...'aZ0_-'),
      (at, char) => {
        fc.pre(fragment[at] !== char)
        expect(kindOf(fragment.slice(0, at) + char + fragment.slice(at + 1))).not.toBe('ok')
      }
    )
  )
})

test('property: no link makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), link => void readExerciseLink(link)))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(kindOf(forged(bytes))).not.toBe('ok')
    })
  )
})

test('what is wrong with a link is told apart', () => {
  expect(kindOf('')).toBe('empty')
  expect(kindOf('https://school.example/')).toBe('foreign')
  expect(kindOf('#x=nonsense')).toBe('foreign')
  expect(kindOf(fragmentOf('id: one').slice(0, -12))).toBe('checksum')
  expect(kindOf(forged(strToU8('no deflate')))).toBe('damaged')
  expect(kindOf(forged(deflateSync(strToU8('{"a":1}'))))).toBe('damaged')
  expect(kindOf(forged(deflateSync(strToU8('"open'))))).toBe('damaged')
  expect(kindOf(forged(deflateSync(strToU8('"x"')), '2'))).toBe('newer')
  expect(kindOf(forged(deflateSync(strToU8('"x"')), '1s'))).toBe('damaged')
  expect(kindOf(`#x=1.${'A'.repeat(EXERCISE_LIMITS.link)}.0`)).toBe('large')
})

test('a bomb stops as soon as it is too large', () => {
  // 30 MB of one letter in some 30 kB: more than a link may unfold to, within what it may be long.
  const bomb = forged(deflateSync(strToU8(`"${'a'.repeat(30_000_000)}"`), { level: 9 }))
  expect(bomb.length).toBeLessThan(EXERCISE_LIMITS.link)
  const before = performance.now()
  expect(kindOf(bomb)).toBe('large')
  expect(performance.now() - before).toBeLessThan(2000)
  // As many bytes as are let through, and still too many characters.
  expect(kindOf(forged(deflateSync(strToU8(`"${'a'.repeat(EXERCISE_LIMITS.text + 1)}"`))))).toBe(
    'large'
  )
})

test('what would not travel is not written', () => {
  expect(exerciseLink(' \n')).toEqual({ ok: false, problem: { kind: 'empty' } })
  expect(exerciseLink('a'.repeat(EXERCISE_LIMITS.text + 1))).toMatchObject({
    problem: { kind: 'large' }
  })
  // Text that hardly folds.
  const random = mulberry32(1)
  const noise = Array.from({ length: 90_000 }, () => String.fromCharCode(33 + 90 * random()))
  expect(exerciseLink(noise.join(''))).toMatchObject({ problem: { kind: 'no-link' } })
})
