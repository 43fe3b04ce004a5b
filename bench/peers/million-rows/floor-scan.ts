/**
 * Bytes → dictionary → columns, for one form of file and no other: `id,yyyy-mm-dd,amount.cc`, ids of up
 * to 8 bytes, a header, line feeds. No quotes, no errors, no notation, no options.
 */
import { FloorDictionary } from './floor-dictionary.ts'

export interface FloorColumns {
  readonly rows: number
  readonly customers: number
  readonly codes: Uint32Array
  readonly days: Int32Array
  readonly cents: Int32Array
}

const COMMA = 44
const LF = 10
const MINUS = 45
const POINT = 46

/** No row is shorter than `A,2026-01-01,1.00`. */
const SHORTEST = 18

/** Days since 1970-01-01 (Hinnant, “chrono-compatible low-level date algorithms”), after the year 0. */
function dayOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const ofYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1
  return 365 * y + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0) + ofYear - 719_468
}

export function scanTable(bytes: Uint8Array): FloorColumns {
  const most = Math.ceil(bytes.length / SHORTEST)
  const codes = new Uint32Array(most)
  const days = new Int32Array(most)
  const cents = new Int32Array(most)
  const dictionary = new FloorDictionary()
  const digit = (at: number) => (bytes[at] ?? 0) - 48
  let rows = 0
  for (let at = bytes.indexOf(LF) + 1; at < bytes.length; at += 1) {
    let low = 0
    let high = 0
    let shift = 0
    for (let byte = bytes[at] ?? COMMA; byte !== COMMA; byte = bytes[at] ?? COMMA) {
      if (shift < 32) low |= byte << shift
      else high |= byte << shift
      shift += 8
      at += 1
    }
    codes[rows] = dictionary.code(low, high)
    const year = digit(at + 1) * 1000 + digit(at + 2) * 100 + digit(at + 3) * 10 + digit(at + 4)
    const month = digit(at + 6) * 10 + digit(at + 7)
    days[rows] = dayOf(year, month, digit(at + 9) * 10 + digit(at + 10))
    at += 12
    const negative = bytes[at] === MINUS
    if (negative) at += 1
    let money = 0
    for (let byte = bytes[at] ?? LF; byte !== LF; byte = bytes[at] ?? LF) {
      if (byte !== POINT) money = money * 10 + (byte - 48)
      at += 1
    }
    cents[rows] = negative ? -money : money
    rows += 1
  }
  return { rows, customers: dictionary.size, codes, days, cents }
}
