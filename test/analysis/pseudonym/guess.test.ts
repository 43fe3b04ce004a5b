import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { emailKey, phoneKey } from '../../../src/analysis/identity/keys.ts'
import { guesser } from '../../../src/analysis/pseudonym/guess.ts'
import { ONE_BLOCK } from '../../../src/analysis/pseudonym/sha256.ts'
import { ADDRESSES, MOBILES } from '../../../src/analysis/pseudonym/spaces.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test('an unkeyed hash of a mobile is found, at its place; a keyed one is not', () => {
  const numbers = ['600000000', '600123456', '600004512']
  const keyed = createHmac('sha256', 'secret').update('600123456').digest('hex')
  const one = guesser(MOBILES, [...numbers.map(hash), keyed, 'no digest', hash('600123456')])
  expect(one.run(1)).toEqual([{ target: 0, text: '600000000', tried: 1 }])
  // 600 123 456 is the 123,457th from 600 000 000, and stands there twice.
  expect(one.run(150_000)).toEqual([
    { target: 2, text: '600004512', tried: 4513 },
    { target: 1, text: '600123456', tried: 123_457 },
    { target: 5, text: '600123456', tried: 123_457 }
  ])
  expect([one.tried, one.finished]).toEqual([150_001, false])
})

test('all mobiles: 6 and eight digits, 71 to 74 and seven', () => {
  expect([MOBILES.at(0), MOBILES.at(99_999_999)]).toEqual(['600000000', '699999999'])
  expect([MOBILES.at(1e8), MOBILES.at(MOBILES.size - 1)]).toEqual(['710000000', '749999999'])
  const bytes = new Uint8Array(64)
  for (const index of [0, 7, 12_345_678, 1e8, MOBILES.size - 1]) {
    const length = MOBILES.write(index, bytes)
    const text = new TextDecoder().decode(bytes.slice(0, length))
    expect(text).toBe(MOBILES.at(index))
    expect(phoneKey(`+34 ${text}`)).toBe(text)
  }
})

test('addresses are addresses in their normal form, and no two of the first are the same', () => {
  const bytes = new Uint8Array(64)
  const seen = new Set<string>()
  for (let index = 0; index < 200_000; index += 1) seen.add(ADDRESSES.at(index))
  expect(seen.size).toBe(200_000)
  for (let index = 0; index < ADDRESSES.size; index += 99_991) {
    const text = ADDRESSES.at(index)
    expect(emailKey(text)).toBe(text)
    const length = ADDRESSES.write(index, bytes)
    expect(length).toBeLessThanOrEqual(ONE_BLOCK)
    expect(new TextDecoder().decode(bytes.slice(0, length))).toBe(text)
  }
})

test('the addresses of the sample are found, but for one that nobody would think of', () => {
  const texts = ['marta.garcia@example.com', 'elenavidal@example.org', 'qz81xk@example.org']
  const one = guesser(ADDRESSES, texts.map(hash))
  expect(
    one
      .run(200_000)
      .map(({ text }) => text)
      .sort()
  ).toEqual(['elenavidal@example.org', 'marta.garcia@example.com'])
})

test('at the end there is nothing left to try', () => {
  const three = { ...MOBILES, size: 3 }
  const one = guesser(three, [hash('600000002')])
  expect(one.run(2)).toEqual([])
  expect(one.run(9)).toHaveLength(1)
  expect([one.tried, one.finished, one.run(5)]).toEqual([3, true, []])
})
