import type { OpenColumn } from '../../ingest/open/model.ts'
import { type DateReading, readDate } from '../../ingest/text/date.ts'
import type { Decimal } from '../../ingest/text/digits.ts'
import { settleColumn } from '../../ingest/text/notation.ts'
import { readNumber } from '../../ingest/text/number.ts'
import { settleDates } from '../../ingest/text/settle-dates.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { type Attribute, type Kind, LEVELS_OF, type Level, type LevelId } from './attribute.ts'

/** How numbers and dates are written; null lets the column decide. */
export interface Written {
  readonly decimal: Decimal | null
  readonly dayFirst: boolean | null
  /** Where the column says nothing. */
  readonly fallback: Decimal
}

/** Cells between two chances to do something else. */
const STRIDE = 300

/** A value with a coarse one over it at each step: as written, and its own width where it has one. */
interface Coarse {
  readonly label: string
  readonly loss?: number
}

/** What a cell becomes at a step; undefined for one that could not be read. */
type Coarsen = (code: number, level: LevelId) => Coarse | undefined

/** A column as a quasi-identifier. */
export function* attributeOf(column: OpenColumn, kind: Kind, written: Written): Steps<Attribute> {
  const { name, index, codes, values } = column
  const { unit, unread, coarsen } = yield* readerOf(values, kind, written)
  const levels: Level[] = []
  for (const id of LEVELS_OF[kind]) levels.push(yield* levelOf(id, values, coarsen))
  return { name, index, kind, codes, unread, unit, levels }
}

function* levelOf(id: LevelId, values: readonly string[], coarsen: Coarsen): Steps<Level> {
  const nodeOf = new Int32Array(values.length)
  const known = new Map<string, number>()
  const leaves: number[] = []
  const own: (number | undefined)[] = []
  for (const [code, value] of values.entries()) {
    if (code % STRIDE === 0) yield
    const { label, loss } = coarse(id, code, value, coarsen)
    let node = known.get(label)
    if (node === undefined) {
      node = known.size
      known.set(label, node)
      leaves.push(0)
      own.push(loss)
    }
    leaves[node] = (leaves[node] as number) + 1
    nodeOf[code] = node
  }
  const others = values.length - 1
  const loss = Float64Array.from(
    leaves,
    (count, node) => own[node] ?? (others === 0 ? 0 : (count - 1) / others)
  )
  return { id, nodeOf, labels: [...known.keys()], loss }
}

function coarse(id: LevelId, code: number, value: string, coarsen: Coarsen): Coarse {
  if (id === 'out') return { label: '*', loss: 1 }
  // An empty cell is known to be empty, however coarse the others are.
  if (id === 'exact' || value === '') return { label: value, loss: 0 }
  return coarsen(code, id) ?? { label: value, loss: 0 }
}

function* readerOf(values: readonly string[], kind: Kind, written: Written) {
  if (kind === 'number') return yield* numbers(values, written)
  if (kind === 'day') return yield* days(values, written)
  if (kind === 'code') return { unit: 1, unread: 0, coarsen: cutter(values) }
  return { unit: 1, unread: 0, coarsen: () => undefined }
}

function* numbers(values: readonly string[], { decimal, fallback }: Written) {
  // What a column shows of its notation, it shows early.
  const sign = decimal ?? settleColumn(values.slice(0, 2000), fallback).decimal
  const read = new Float64Array(values.length)
  let [low, high, unread] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  let whole = true
  for (const [code, value] of values.entries()) {
    if (code % STRIDE === 0) yield
    const reading = readNumber(value, { decimal: sign })
    const number = reading.kind === 'number' ? reading.value : Number.NaN
    read[code] = number
    if (Number.isNaN(number)) {
      if (value !== '') unread += 1
      continue
    }
    low = Math.min(low, number)
    high = Math.max(high, number)
    whole &&= Number.isInteger(number)
  }
  const range = high - low
  const unit = whole ? Math.max(1, unitOf(range)) : unitOf(range)
  const coarsen: Coarsen = (code, level) => {
    const number = read[code] as number
    if (Number.isNaN(number)) return undefined
    const width = unit * Number(level.slice('band-'.length))
    const from = Math.floor(number / width) * width
    // All numbers alike lose nothing in a band.
    const loss = range > 0 ? Math.min(1, width / range) : 0
    const [a, b] = [tidied(from, unit), tidied(from + width - (whole ? 1 : 0), unit)]
    return { label: whole ? `${a}–${b}` : `[${a}, ${b})`, loss }
  }
  return { unit, unread, coarsen }
}

/** Ages are banded by years; what ranges wider, or less, by a power of ten that gives it a few bands. */
function unitOf(range: number): number {
  if (!(range > 0) || !Number.isFinite(range)) return 1
  return range >= 10 && range <= 120 ? 1 : 10 ** (Math.floor(Math.log10(range)) - 1)
}

const tidied = (value: number, unit: number): string =>
  String(Number(value.toFixed(Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(unit)))))) + 0)

function* days(values: readonly string[], { dayFirst }: Written) {
  const readings: DateReading[] = []
  for (const [code, value] of values.entries()) {
    if (code % STRIDE === 0) yield
    readings.push(readDate(value))
  }
  const first = dayFirst ?? settleDates(readings).dayFirst
  const read = readings.map(reading =>
    reading.kind === 'date'
      ? reading.day
      : reading.kind === 'ambiguous'
        ? first
          ? reading.dayFirst
          : reading.monthFirst
        : Number.NaN
  )
  let [low, high, unread] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const [code, day] of read.entries()) {
    if (Number.isNaN(day)) {
      if (readings[code]?.kind === 'not-a-date') unread += 1
      continue
    }
    low = Math.min(low, day)
    high = Math.max(high, day)
  }
  const range = high - low
  const coarsen: Coarsen = (code, level) => {
    const day = read[code] as number
    if (Number.isNaN(day)) return undefined
    const iso = new Date(day * 86_400_000).toISOString()
    const width = level === 'month' ? 365.25 / 12 : 365.25
    return {
      label: iso.slice(0, level === 'month' ? 7 : 4),
      loss: range > 0 ? Math.min(1, width / range) : 0
    }
  }
  return { unit: 1, unread, coarsen }
}

/** A code without its last signs: 28013 is 2801*, 280**, 28***. */
function cutter(values: readonly string[]): Coarsen {
  const plain = values.map(value => value.replace(/\s+/g, '').toUpperCase())
  return (code, level) => {
    const value = plain[code] as string
    const kept = Math.max(0, value.length - Number(level.slice('cut-'.length)))
    return { label: value.slice(0, kept).padEnd(value.length, '*') }
  }
}
