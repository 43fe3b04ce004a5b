import { isCurrency, readAffixes } from './affix.ts'
import { type Decimal, type Reading, readDigits } from './digits.ts'

export type { Decimal }

/** Why a text is no number; `explainNumber` turns it into a sentence. */
export type NumberReason =
  | 'too-long'
  | 'formula'
  | 'spreadsheet-error'
  | 'no-digits'
  | 'extra-text'
  | 'bad-grouping'
  | 'out-of-range'

/**
 * What a text says as a number. `value` is the number *written*: “5 %” is 5 with `percent: true`,
 * and the caller, who knows the unit, divides by 100 or not. “30 mil” and “30k” are 30,000.
 */
export type NumberReading =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly decimals: number
      /** The decimal sign that the text shows or that the hint settled; null when it shows none. */
      readonly notation: Decimal | null
      readonly percent: boolean
      readonly currency?: string
      readonly unit?: 'month' | 'customer'
      /** Only when the hint had to choose: the reading that was not taken, to offer with one click. */
      readonly other?: Reading
    }
  | {
      readonly kind: 'ambiguous'
      /** Point-decimal first. */
      readonly readings: readonly [Reading, Reading]
      readonly percent: boolean
      readonly currency?: string
      readonly unit?: 'month' | 'customer'
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-a-number'; readonly reason: NumberReason }

/** No number written by a person is longer; a pasted book is refused before anything looks at it. */
const LONGEST = 200

/** What people write where there is no number. “#N/A” is “no value”; other “#” words are errors. */
const BLANKS = new Set(
  '|-|--|---|.|…|...|?|n/a|n.a.|na|#n/a|#n/d|n/d|n.d.|nd|s/d|s.d.|nan|null|none'.split('|')
)

const refuse = (reason: NumberReason): NumberReading => ({ kind: 'not-a-number', reason })

/**
 * One spelling for each sign: every space is a plain space, every minus and dash a hyphen, every
 * apostrophe straight, full-width digits plain; marks without width are dropped. Superscripts and
 * fractions stay as they are (and are refused): 5² is not 52.
 */
function clean(text: string): string {
  return text
    .replace(/[\uFEFF\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/g, '')
    .replace(/[\uFF05\uFF08\uFF09\uFF0B-\uFF0E\uFF10-\uFF19]/g, wide =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
    )
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, '-')
    .replace(/[’‘ʼ]/g, "'")
    .trim()
}

/** Splits “€ 30 000,5e3 k” into what stands before the digits, the digits, the exponent and the rest. */
function split(text: string) {
  const first = text.search(/\d/)
  const point = /[.,]/.test(text[first - 1] ?? '') && !isCurrency(text.slice(0, first))
  const start = point ? first - 1 : first
  const core = /^[.,]?\d(?:[\d.,' ]*[\d.,])?/.exec(text.slice(start))?.[0] ?? ''
  let rest = text.slice(start + core.length)
  const exponent = /^e([+-]?\d{1,4})(?![\d.,])/i.exec(rest)
  if (exponent) rest = rest.slice(exponent[0].length)
  // “5.–” and “1.000,-” are prices without cents, not negative numbers.
  else if (/[.,]$/.test(core)) rest = rest.replace(/^-/, '')
  return { before: text.slice(0, start), core, power: Number(exponent?.[1] ?? 0), after: rest }
}

/**
 * Reads a number as people write it: `30.000`, `30 000 €`, `$4.50`, `1'234.50`, `1,23,456`, `(120)`,
 * `−5`, `5 %`, `1e3`, `30 mil`. Never guesses: a text with two readings is `ambiguous` unless the
 * hint settles it, and then the other reading is kept beside it.
 *
 * @param text as typed or pasted; more than 200 characters are refused without being read
 * @param hint the decimal sign to take where the text allows both (from the column or from the page)
 */
export function readNumber(text: string, hint?: { readonly decimal?: Decimal }): NumberReading {
  if (text.length > LONGEST) return refuse('too-long')
  const plain = clean(text)
  if (BLANKS.has(plain.toLowerCase())) return { kind: 'blank' }
  if (plain.startsWith('=')) return refuse('formula')
  if (plain.startsWith('#')) return refuse('spreadsheet-error')
  if (!/\d/.test(plain)) {
    // “- €” is how a spreadsheet's accounting style shows an empty cell.
    return isCurrency(plain.replace(/-/, '')) ? { kind: 'blank' } : refuse('no-digits')
  }
  const { before, core, power, after } = split(plain)
  const affixes = readAffixes(before, after)
  if (!affixes) return refuse('extra-text')
  const { negative, power: thousands, ...about } = affixes
  const found = readDigits(core, power + thousands)
  if (typeof found === 'string') return refuse(found)
  const readings = found.map(one => ({
    ...one,
    value: negative && one.value ? -one.value : one.value
  }))
  const [first, second] = readings
  if (first && second && !hint?.decimal) {
    return { kind: 'ambiguous', readings: [first, second], ...about }
  }
  const taken =
    (second && readings.find(one => one.decimal === hint?.decimal)) ?? (first as Reading)
  const other = readings.find(one => one !== taken)
  const { value, decimals, decimal: notation } = taken
  return { kind: 'number', value, decimals, notation, ...about, ...(other ? { other } : {}) }
}
