import type { Reading } from './reading.ts'

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** The letter that closes a DNI: the number's remainder by 23 (Real Decreto 255/2025; in use since 1944). */
export const letterOf = (number: number): string => LETTERS[number % 23] as string

/**
 * A Spanish identity document: DNI, up to eight digits and a letter, or NIE, where X, Y or Z stands for a
 * first digit of 0, 1 or 2 (Orden INT/2058/2008). The letter checks the digits; that the person exists it
 * does not say.
 */
export function readDocument(text: string): Reading {
  const plain = text.toUpperCase().replace(/[\s.\-/]/g, '')
  const found = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(plain)
  if (!found) return { fault: 'form' }
  const [, head = '', digits = '', letter = ''] = found
  if (head !== '' && digits.length !== 7) return { fault: 'form' }
  const number = Number((head === '' ? '' : 'XYZ'.indexOf(head)) + digits)
  if (letterOf(number) !== letter) return { fault: 'letter' }
  return { value: head === '' ? digits.padStart(8, '0') + letter : plain }
}
