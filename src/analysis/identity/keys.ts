// What rows about people are compared by, from whatever source. '' is nothing to compare.

/** More digits are a prefix of a country, which one source writes and another does not. */
const NATIONAL = 9
const LEAST = 6

/** The last nine digits of a telephone; none of fewer than six, nor of one digit over and over. */
export function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '')
  if (digits.length < LEAST || /^(\d)\1*$/.test(digits)) return ''
  return digits.slice(-NATIONAL)
}

/** An address as a key: without regard to capitals. What is no address is none. */
export function emailKey(text: string): string {
  const plain = text.trim().toLowerCase()
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]+$/.test(plain) ? plain : ''
}
