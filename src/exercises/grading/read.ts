import { readUnit } from '../../formula/unit.ts'
import type { Locale } from '../../i18n/locale.ts'
import { type Decimal, type NumberReason, readNumber } from '../../ingest/text/number.ts'
import type { Show, Unknown } from '../kinds/numeric.ts'
import { withoutWord } from './counting-words.ts'
import type { Typed } from './match.ts'

/** Why a text is no answer to this field. */
export type UnreadableReason =
  | NumberReason
  | 'blank'
  | 'percent-not-asked'
  | 'currency-not-asked'
  | 'unit-not-asked'

/** One way to read an answer. */
export interface AnswerReading extends Typed {
  /** What the field asks for, and so what the number is read as. */
  readonly show: Show
  /** A percent sign was typed where points were asked for: the number counts, the sign is spoken of. */
  readonly remark?: 'percent-for-points'
  /** The same number so that it has this reading only, in the page's notation. */
  readonly text: string
}

/** What a field asks for. */
export type Asked = Pick<Unknown, 'show' | 'unit'>

export type ReadAnswer =
  | {
      readonly ok: true
      readonly reading: AnswerReading
      /** The reading in the notation that is not the page's, when the text allows both. */
      readonly other?: AnswerReading
    }
  | { readonly ok: false; readonly reason: UnreadableReason }

const MARK: Readonly<Record<Locale, Decimal>> = { en: '.', es: ',' }

/** “per month”, “al mes”, “/cliente” after the number, where the unit that is asked for says so too. */
const PER = {
  time: /\s*(?:\/|\b(?:per|a|and|each|al|por|y|cada)\s)\s*(?:month|mes)\s*$/iu,
  customer: /\s*(?:\/|\b(?:per|a|and|each|por|y|cada)\s)\s*(?:customer|cliente)\s*$/iu
} as const

function withoutPer(text: string, unit: string): string {
  const asked = readUnit(unit)
  let rest = text
  for (const dimension of ['time', 'customer', 'time'] as const) {
    if (asked && asked[dimension] < 0) rest = rest.replace(PER[dimension], '')
  }
  return rest
}

/**
 * Reads what was typed into the field of an unknown or a cell, in either notation; the page's comes first
 * where the text allows two. The value is in the unit of the field: “1.33 %” and “1.33” in a
 * percentage field are both 1.33.
 */
export function readAnswer(text: string, asked: Asked, locale: Locale): ReadAnswer {
  const short = text.length > 200 ? text : withoutPer(text.trim(), asked.unit)
  const { rest, word } = withoutWord(short.replace(/^[≈~]\s*/u, ''))
  const read = readNumber(rest, { decimal: MARK[locale] })
  if (read.kind === 'not-a-number') return { ok: false, reason: read.reason }
  // Blank: with a hint nothing is ambiguous, though the type of `readNumber` cannot say so.
  if (read.kind !== 'number') return { ok: false, reason: 'blank' }
  const { show } = asked
  if (word !== undefined && word !== show) return { ok: false, reason: 'unit-not-asked' }
  if (read.percent && show !== 'percent' && show !== 'points') {
    return { ok: false, reason: 'percent-not-asked' }
  }
  if (read.currency !== undefined && show !== 'money') {
    return { ok: false, reason: 'currency-not-asked' }
  }
  if (read.unit !== undefined && asked.unit !== read.unit) {
    return { ok: false, reason: 'unit-not-asked' }
  }
  const reading = (one: Typed): AnswerReading => ({
    value: one.value,
    decimals: one.decimals,
    show,
    text: spell(one, locale) + (read.percent ? ' %' : ''),
    ...(read.percent && show === 'points' ? { remark: 'percent-for-points' as const } : {})
  })
  return {
    ok: true,
    reading: reading(read),
    ...(read.other ? { other: reading(read.other) } : {})
  }
}

/** Ungrouped, and never with exactly three decimals, which could be read as thousands. */
function spell({ value, decimals }: Typed, locale: Locale): string {
  const digits = Math.min(100, decimals === 3 ? 4 : decimals)
  const fixed = Math.abs(value) < 1e21 ? value.toFixed(digits) : String(value)
  return fixed.replace('.', MARK[locale])
}
