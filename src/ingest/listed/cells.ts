import { type DateReading, readDate } from '../text/date.ts'
import type { Decimal } from '../text/digits.ts'
import { readNumber } from '../text/number.ts'
import { plainWords } from '../text/plain-words.ts'
import type { ColumnSpec } from './spec.ts'

/** Why a cell is no value of its column. */
export type CellFault =
  | 'missing'
  | 'not-a-number'
  | 'percent'
  | 'not-whole'
  | 'formula'
  | 'too-small'
  | 'too-large'
  | 'not-a-day'
  | 'not-a-flag'

type CellReading =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly fault: CellFault }

/** How the cells of a table are written, as its columns as a whole show. */
export interface Notation {
  readonly decimal: Decimal
  readonly dayFirst: boolean
  /** Columns of percentages that are written as fractions: 0.05. */
  readonly fractions: ReadonlySet<string>
}

const YES = /^(?:1|x|s|si|y|yes|t|true|v|verdadero|active|activo|activa|ok)$/
const NO = /^(?:0|n|no|f|false|falso|inactive|inactivo|inactiva)$/
/** Ticks and crosses, of which no plain word is left. */
const TICK = /^[✓✔☑✅]\uFE0F?$/u
const CROSS = /^[✗✘☒❌]\uFE0F?$/u

const value = (one: string | number | boolean | null): CellReading => ({ ok: true, value: one })
const fault = (one: CellFault): CellReading => ({ ok: false, fault: one })

/** Reads one cell. */
export function readCell(
  text: string,
  id: string,
  spec: ColumnSpec,
  notation: Notation
): CellReading {
  const trimmed = text.trim()
  if (spec.kind === 'text') {
    return trimmed === '' && !spec.optional ? fault('missing') : value(trimmed)
  }
  const nothing = spec.optional ? value(null) : fault('missing')
  if (readNumber(trimmed).kind === 'blank') return nothing
  if (spec.kind === 'flag') return readFlag(trimmed)
  if (spec.kind === 'day') {
    const date = readDate(trimmed)
    return date.kind === 'blank' ? nothing : readDay(date, notation)
  }
  const reading = readNumber(trimmed, { decimal: notation.decimal })
  if (reading.kind !== 'number') {
    const formula = reading.kind === 'not-a-number' && reading.reason === 'formula'
    return fault(formula ? 'formula' : 'not-a-number')
  }
  if (reading.percent && spec.kind === 'number') return fault('percent')
  const isFraction = spec.kind === 'number' || (!reading.percent && notation.fractions.has(id))
  const number = isFraction ? reading.value : reading.value / 100
  if (spec.whole && !Number.isInteger(number)) return fault('not-whole')
  if (spec.min !== undefined && number < spec.min) return fault('too-small')
  if (spec.max !== undefined && number > spec.max) return fault('too-large')
  return value(number)
}

function readFlag(text: string): CellReading {
  const words = plainWords(text)
  if (YES.test(words) || TICK.test(text)) return value(true)
  return NO.test(words) || CROSS.test(text) ? value(false) : fault('not-a-flag')
}

/**
 * What a cell says: yes, no, or neither (null), in either language, by number or by mark. Tables of flags hold
 * few different texts: each is read once.
 */
export function flagReader(): (text: string) => boolean | null {
  const known = new Map<string, boolean | null>()
  return text => {
    let said = known.get(text)
    if (said === undefined) {
      const reading = readFlag(text.trim())
      said = reading.ok ? reading.value === true : null
      known.set(text, said)
    }
    return said
  }
}

function readDay(reading: DateReading, { dayFirst }: Notation): CellReading {
  if (reading.kind === 'date') return value(reading.day)
  if (reading.kind === 'ambiguous') return value(dayFirst ? reading.dayFirst : reading.monthFirst)
  return fault(
    reading.kind === 'not-a-date' && reading.reason === 'formula' ? 'formula' : 'not-a-day'
  )
}
