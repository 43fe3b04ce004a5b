import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHex, toHex } from '../../../src/analysis/pseudonym/hex.ts'
import { keyedBy, unkeyed } from '../../../src/analysis/pseudonym/keyed.ts'
import { bytesOf, hmacNow, sha256, shortSha256 } from '../../../src/analysis/pseudonym/sha256.ts'

const utf8 = new TextEncoder()
const bytes = (hex: string) => fromHex(hex) as Uint8Array<ArrayBuffer>

/** RFC 4231 (2005), “Identifiers and Test Vectors for HMAC-SHA-224 …”: key, data and HMAC-SHA-256 of 4.2 to 4.8. */
const RFC_4231: readonly (readonly [key: string, data: Uint8Array, mac: string])[] = [
  [
    '0b'.repeat(20),
    utf8.encode('Hi There'),
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'
  ],
  [
    '4a656665',
    utf8.encode('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  ],
  [
    'aa'.repeat(20),
    bytes('dd'.repeat(50)),
    '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'
  ],
  [
    '0102030405060708090a0b0c0d0e0f10111213141516171819',
    bytes('cd'.repeat(50)),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b'
  ],
  [
    'aa'.repeat(131),
    utf8.encode('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54'
  ],
  [
    'aa'.repeat(131),
    utf8.encode(
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.'
    ),
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2'
  ]
]

test('HMAC-SHA-256 by the vectors of RFC 4231, ours and Web Crypto’s', async () => {
  for (const [key, data, mac] of RFC_4231) {
    expect(toHex(hmacNow(bytes(key), data))).toBe(mac)
    const text = new TextDecoder('latin1').decode(data)
    // The other way takes texts: where the data are one.
    if (utf8.encode(text).length === data.length)
      expect(await (await keyedBy(bytes(key))).digests([text])).toEqual([mac])
  }
})

test('SHA-256 by FIPS 180’s examples and by OpenSSL, for every length round the edges of blocks', () => {
  expect(toHex(bytesOf(sha256(utf8.encode('abc'))))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), message => {
      expect(toHex(bytesOf(sha256(message)))).toBe(
        createHash('sha256').update(message).digest('hex')
      )
    })
  )
  const short = shortSha256()
  for (const length of [55, 0, 1, 9, 54, 30, 55]) {
    short.bytes.fill(65, 0, length)
    expect(toHex(bytesOf(short.digest(length)))).toBe(
      createHash('sha256').update('A'.repeat(length)).digest('hex')
    )
  }
})

test('pseudonyms of texts agree with Node’s, in order, in any number, and stop when told', async () => {
  const key = bytes('00'.repeat(31).concat('07'))
  const texts = Array.from({ length: 600 }, (_, i) => `ñandú ${i}`)
  const found = await (await keyedBy(key)).digests(texts)
  expect(found).toEqual(texts.map(text => createHmac('sha256', key).update(text).digest('hex')))
  expect(await unkeyed(texts.slice(0, 3))).toEqual(
    texts.slice(0, 3).map(text => createHash('sha256').update(text).digest('hex'))
  )
  let asked = 0
  const stopped = () => {
    asked += 1
    return asked > 1
  }
  const some = await (await keyedBy(key)).digests(texts, stopped)
  expect(some).toHaveLength(250)
  expect(toHex(hmacNow(key, utf8.encode(texts[5] as string)))).toBe(found[5])
})

test('hexadecimal, there and back; what is none is none', () => {
  expect(fromHex(' 00 fF\n1a ')).toEqual(Uint8Array.of(0, 255, 26))
  for (const bad of ['', '0', '0g', 'abc', 'ñ0']) expect(fromHex(bad)).toBeUndefined()
})
