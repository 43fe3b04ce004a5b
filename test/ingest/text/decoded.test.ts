import { expect, test } from 'vitest'
import { decoded } from '../../../src/ingest/text/decoded.ts'

const bytes = (...codes: number[]) => Uint8Array.from(codes).buffer

test('UTF-8 with or without a mark, UTF-16 by its mark, else Windows-1252', () => {
  const text = 'Íñigo;12 €'
  const utf8 = new TextEncoder().encode(text)
  expect(decoded(utf8.buffer)).toBe(text)
  expect(decoded(bytes(0xef, 0xbb, 0xbf, ...utf8))).toBe(text)
  const units = [...text].map(sign => sign.charCodeAt(0))
  expect(decoded(bytes(0xff, 0xfe, ...units.flatMap(unit => [unit & 255, unit >> 8])))).toBe(text)
  expect(decoded(bytes(0xfe, 0xff, ...units.flatMap(unit => [unit >> 8, unit & 255])))).toBe(text)
  // Í ñ i g o and the euro sign, a byte each.
  expect(decoded(bytes(0xcd, 0xf1, 0x69, 0x67, 0x6f, 0x80))).toBe('Íñigo€')
  expect(decoded(bytes())).toBe('')
})

test('what is no text: a zero byte anywhere, or half a letter of UTF-16', () => {
  expect(decoded(bytes(0x61, 0x62, 0x00, 0x63))).toBeUndefined()
  expect(decoded(bytes(0xff, 0xfe, 0x00, 0xd8))).toBeUndefined()
})
