import type { Reading } from './reading.ts'

/** Digits of a number over and over, or up and down the keyboard: typed to get past a form. */
const PLACEHOLDER = /(\d)\1{6}$|^(?:123456789|987654321|612345678|666777888)$/

const inThrees = (digits: string) => digits.replace(/(\d{3})(?=\d)/g, '$1 ')

/**
 * A Spanish number has nine digits and begins with 6 or 7 (mobile), 8 or 9 (fixed; plan nacional de
 * numeración, Real Decreto 2296/2004); 0034 or +34 may stand before it. Another country's begins with + or
 * 00 and has at most 15 digits (ITU-T E.164, 2010). Written without a plus sign, which a spreadsheet would
 * take for a formula.
 */
export function readPhone(text: string): Reading {
  const tidy = text
    .trim()
    .replace(/^\(?\+/, '00')
    .replace(/\.0$/, '')
  // “ext. 12” and other words are no part of the number.
  if (/[a-z]{3}/i.test(tidy)) return { fault: 'form' }
  const digits = tidy.replace(/\D/g, '')
  const abroad = /^00(?!34)(\d+)$/.exec(digits)
  if (abroad) {
    const number = abroad[1] as string
    if (number.length < 8 || number.length > 15) return { fault: 'length' }
    return PLACEHOLDER.test(number)
      ? { fault: 'placeholder' }
      : { value: `00${number.slice(0, 2)} ${number.slice(2)}` }
  }
  const own = digits.replace(/^(?:00)?34(?=\d{9}$)/, '')
  if (own.length !== 9) return { fault: 'length' }
  if (!/^[6-9]/.test(own)) return { fault: PLACEHOLDER.test(own) ? 'placeholder' : 'prefix' }
  return PLACEHOLDER.test(own) ? { fault: 'placeholder' } : { value: inThrees(own) }
}
