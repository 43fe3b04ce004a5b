/** The two languages formulas are printed in. The room is at the bottom and has its own type. */
export type Language = 'en' | 'es'

/**
 * A literal with all its digits and no exponent, 0.0000001 rather than 1e-7, because a reader and
 * not every spreadsheet understands the latter. `mark` is the decimal sign.
 */
export function digitsOf(value: number, mark: string): string {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent)
  const digits = whole + fraction
  const point = whole.length + shift
  if (point <= 0) return `0${mark}${'0'.repeat(-point)}${digits}`
  const padded = digits.padEnd(point, '0')
  const decimals = padded.slice(point)
  return decimals ? `${padded.slice(0, point)}${mark}${decimals}` : padded
}

export const decimalMark = (language: Language): string => (language === 'en' ? '.' : ',')
