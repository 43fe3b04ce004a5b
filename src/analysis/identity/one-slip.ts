/**
 * Whether one slip of the finger lies between two texts: a sign more, less or another, or two neighbours
 * in each other's place (Damerau 1964, Communications of the ACM 7, 171–176). Equal texts are none.
 */
export function oneSlip(one: string, other: string): boolean {
  const [m, n] = [one.length, other.length]
  if (Math.abs(m - n) > 1 || one === other) return false
  const least = Math.min(m, n)
  let front = 0
  while (front < least && one.charCodeAt(front) === other.charCodeAt(front)) front += 1
  let back = 0
  while (back < least - front && one.charCodeAt(m - 1 - back) === other.charCodeAt(n - 1 - back))
    back += 1
  // What lies between equal beginnings and equal ends.
  const middle = least - front - back
  if (m !== n) return middle === 0
  return (
    middle === 1 ||
    (middle === 2 &&
      one.charCodeAt(front) === other.charCodeAt(front + 1) &&
      one.charCodeAt(front + 1) === other.charCodeAt(front))
  )
}

/** Signs at each end that are told apart; a slip spoils at most one end of a text twice as long and one more. */
const END = 3
const SHORT = 2 * END + 1
const BITS = 15

/** Three signs as 15 bits: equal ones have equal bits, and few others have. */
const three = (text: string, at: number) =>
  ((text.charCodeAt(at) & 31) << 10) |
  ((text.charCodeAt(at + 1) & 31) << 5) |
  (text.charCodeAt(at + 2) & 31)

/** The beginning and the end of a text as one number, for `mayBeOneSlip`; negative for a short text. */
export const endsOf = (text: string): number =>
  text.length < SHORT ? -1 : (three(text, 0) << BITS) | three(text, text.length - END)

/** False where one slip cannot lie between two texts, by their ends: most pairs are told apart without a look. */
export function mayBeOneSlip(one: number, other: number): boolean {
  const unlike = one ^ other
  return one < 0 || other < 0 || unlike >>> BITS === 0 || (unlike & ((1 << BITS) - 1)) === 0
}
