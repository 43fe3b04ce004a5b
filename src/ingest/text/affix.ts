/** What stands around the digits of a number: signs, brackets, currency, percent, a multiplier. */
export interface Affixes {
  readonly negative: boolean
  readonly percent: boolean
  /** ISO 4217 code where the sign has one country, else the sign itself: “$” is many currencies. */
  readonly currency?: string
  /** Power of ten of “k”, “mil” (3) and “M”, “millones” (6). */
  readonly power: number
  /** A unit written out after the number: “12,25 meses”, “30 customers”. */
  readonly unit?: 'month' | 'customer'
}

const CODES =
  'EUR USD GBP MXN CHF ARS COP CLP PEN UYU BOB PYG CRC GTQ HNL NIO DOP VES BRL CAD AUD NZD JPY CNY INR SEK NOK DKK PLN'.split(
    ' '
  )

/** Longest first, so that “US$” is not read as an unknown “US” and a “$”. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  ...CODES.map(code => [new RegExp(`${code}(?!\\p{L})`, 'iuy'), code] as const),
  [/(?:US|USD)\$|U\$S/iuy, 'USD'],
  [/(?:MX|MEX|MXN)\$/iuy, 'MXN'],
  [/R\$/uy, 'BRL'],
  [/(?:C|CA|CAD)\$/uy, 'CAD'],
  [/(?:A|AU|AUD)\$/uy, 'AUD'],
  [/S\/\.?/uy, 'PEN'],
  [/€|euros?(?!\p{L})/iuy, 'EUR'],
  [/£/uy, 'GBP'],
  [/₹/uy, 'INR'],
  [/Fr\.(?!\p{L})|SFr\.?(?!\p{L})/uy, 'CHF'],
  [/¥/uy, '¥'],
  [/kr\.?(?!\p{L})/iuy, 'kr'],
  [/\$|pesos?(?!\p{L})|d[oó]lar(?:es)?(?!\p{L})|dollars?(?!\p{L})/iuy, '$']
]

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/k(?!\p{L})|K(?!\p{L})|mil(?!\p{L})|thousand(?!\p{L})|miles(?!\p{L})/uy, 3],
  [/M(?!\p{L})|mill\.|mill[oó]n(?:es)?(?!\p{L})|millions?(?!\p{L})/uy, 6]
]

const UNITS: readonly (readonly [RegExp, 'month' | 'customer'])[] = [
  [/meses(?!\p{L})|mes(?!\p{L})|months?(?!\p{L})/iuy, 'month'],
  [/clientes?(?!\p{L})|customers?(?!\p{L})/iuy, 'customer']
]

/** The first entry whose pattern matches at the position, with the position after it. */
function take<T>(table: readonly (readonly [RegExp, T])[], text: string, at: number) {
  for (const [pattern, meaning] of table) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { meaning, end: pattern.lastIndex }
  }
  return undefined
}

interface Found {
  /** “-”, “+”, “(”, “)” and “%” in the order in which they stand. */
  marks: string
  readonly currencies: string[]
  readonly powers: number[]
  readonly units: ('month' | 'customer')[]
}

function scan(text: string, found: Found, side: 'before' | 'after'): boolean {
  const marks = side === 'before' ? '-+(%' : '-)%'
  let at = 0
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === ' ' || marks.includes(char)) {
      found.marks += char.trim()
      at += 1
      continue
    }
    const currency = take(CURRENCIES, text, at)
    const power = side === 'after' ? take(MULTIPLIERS, text, at) : undefined
    const unit = side === 'after' ? take(UNITS, text, at) : undefined
    if (currency) found.currencies.push(currency.meaning)
    else if (power) found.powers.push(power.meaning)
    else if (unit) found.units.push(unit.meaning)
    else return false
    at = (currency ?? power ?? unit)?.end ?? text.length
  }
  return true
}

const DOLLARS = /^(?:USD|MXN|ARS|COP|CLP|UYU|CAD|AUD|NZD|DOP|BRL|NIO)$/

/** “$ … MXN” is one currency said twice; “$ … €” is a contradiction. */
function oneCurrency(found: readonly string[]): string | undefined | false {
  const [first, second] = found
  if (first === undefined || second === undefined || first === second) return first
  if (found.length > 2) return false
  if (first === '$' && DOLLARS.test(second)) return second
  if (second === '$' && DOLLARS.test(first)) return first
  return false
}

/** Whether the text is a currency sign and nothing else: “Fr.” ends in a point that is not decimal. */
export function isCurrency(text: string): boolean {
  const hit = take(CURRENCIES, text.trim(), 0)
  return hit !== undefined && hit.end === text.trim().length
}

/**
 * Reads what stands before and after the digits. Anything it does not know makes the whole text
 * unreadable: a dropped word could have changed the number (“30 miles de millones”).
 *
 * @returns the affixes, or undefined when something is unknown or contradicts itself
 */
export function readAffixes(before: string, after: string): Affixes | undefined {
  const found: Found = { marks: '', currencies: [], powers: [], units: [] }
  if (!scan(before, found, 'before') || !scan(after, found, 'after')) return undefined
  const currency = oneCurrency(found.currencies)
  const sign = found.marks.replace('%', '')
  const percent = sign.length < found.marks.length
  if (currency === false || !['', '-', '+', '()'].includes(sign)) return undefined
  const [power = 0] = found.powers
  const [unit] = found.units
  const kinds = Number(percent) + (currency === undefined ? 0 : 1) + found.units.length
  if (found.powers.length > 1 || kinds > 1) return undefined
  return {
    negative: sign === '-' || sign === '()',
    percent,
    power,
    ...(currency === undefined ? {} : { currency }),
    ...(unit === undefined ? {} : { unit })
  }
}
