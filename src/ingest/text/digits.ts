/** The sign that separates whole units from decimals: 81.63 (Mexico, United Kingdom) or 81,63 (Spain). */
export type Decimal = '.' | ','

/** One way to read what was typed. */
export interface Reading {
  readonly value: number
  /** The decimal sign this reading takes for granted; null when the text shows neither sign. */
  readonly decimal: Decimal | null
  /** Decimals typed, so that a grader knows how precise the reader meant to be: 1.30 has two. */
  readonly decimals: number
}

/** Why a run of digits and separators is no number. */
export type DigitsProblem = 'bad-grouping' | 'out-of-range'

const DIGITS = /^\d+$/
/** 1.234 or 12.345.678, never 0.500: nobody groups a leading zero. */
const isGroupStart = (head: string) => /^[1-9]\d{0,2}$/.test(head)
const isTriple = (group: string) => /^\d{3}$/.test(group)

/** Groups of three after the first; with a comma also the Indian lakh and crore, 1,23,45,678. */
function isGrouped(groups: readonly string[], separator: string): boolean {
  const [head = '', ...tail] = groups
  if (!isGroupStart(head) || tail.length === 0) return false
  if (tail.every(isTriple)) return true
  const last = tail.at(-1) ?? ''
  const middle = tail.slice(0, -1)
  return (
    separator === ',' &&
    head.length <= 2 &&
    middle.length > 0 &&
    isTriple(last) &&
    middle.every(group => /^\d\d$/.test(group))
  )
}

/** The whole part without its separators, or undefined when they do not stand where they should. */
function wholeOf(text: string, separators: string): string | undefined {
  if (text === '' || DIGITS.test(text)) return text
  const used = [...separators].filter(separator => text.includes(separator))
  const [separator] = used
  if (separator === undefined || used.length > 1) return undefined
  const groups = text.split(separator)
  return isGrouped(groups, separator) ? groups.join('') : undefined
}

function build(whole: string, fraction: string, power: number, decimal: Decimal | null) {
  const value = Number(`${whole || '0'}.${fraction || '0'}e${power}`)
  const vanished = value === 0 && /[1-9]/.test(whole + fraction)
  if (!Number.isFinite(value) || vanished) return undefined
  return { value, decimal, decimals: Math.max(0, fraction.length - power) }
}

/**
 * Every way to read digits with separators, each with the decimal sign that it supposes.
 *
 * “30.000” has two readings, “30.000,50” and “81.63” and “0.500” one, “1.23.4” none. Spaces and
 * apostrophes only ever separate thousands. The text holds digits, points, commas, apostrophes and
 * plain spaces (see `readNumber`, which cleans it).
 *
 * @param power power of ten that multiplies the number (exponents, “k”, “mil”)
 * @returns one or two readings, or the reason why there is none
 */
export function readDigits(text: string, power = 0): readonly Reading[] | DigitsProblem {
  const signs = (['.', ','] as const).filter(sign => text.includes(sign))
  const readings: Reading[] = []
  let shaped = false
  for (const decimal of signs.length === 0 ? [null] : (['.', ','] as const)) {
    const grouping = decimal === '.' ? " '," : decimal === ',' ? " '." : " '"
    const parts = decimal === null ? [text] : text.split(decimal)
    const [left = '', fraction = ''] = parts
    if (parts.length > 2 || (fraction !== '' && !DIGITS.test(fraction))) continue
    const whole = wholeOf(left, grouping)
    if (whole === undefined || whole + fraction === '') continue
    shaped = true
    const reading = build(whole, fraction, power, decimal)
    if (reading) readings.push(reading)
  }
  if (readings.length > 0) return readings
  return shaped ? 'out-of-range' : 'bad-grouping'
}
