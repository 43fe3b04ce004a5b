import type { Locale } from './locale.ts'
import { tidy } from './tidy.ts'

/** What a spreadsheet of this language takes for the end of a cell, and for the decimal sign. */
const NOTATION: Readonly<Record<Locale, { readonly delimiter: string; readonly decimal: string }>> =
  {
    en: { delimiter: ',', decimal: '.' },
    es: { delimiter: ';', decimal: ',' }
  }

/**
 * A table as a CSV file that opens in a spreadsheet of that language and in which nothing is run: a text
 * that a spreadsheet could take for a formula gets an apostrophe in front (OWASP, “CSV Injection”).
 * With a byte-order mark, without which Excel reads the accents wrongly; lines end as in RFC 4180.
 *
 * @param rows a number that is not finite, and `null`, give an empty cell
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  locale: Locale
): string {
  return `\uFEFF${csvLines([columns, ...rows], locale)}`
}

/** Lines of such a file, each with its end; the first ones of a file have the mark before them. */
export function csvLines(
  rows: readonly (readonly (string | number | null)[])[],
  locale: Locale
): string {
  const { delimiter, decimal } = NOTATION[locale]
  return rows.map(row => `${row.map(cell => cellOf(cell, decimal)).join(delimiter)}\r\n`).join('')
}

function cellOf(cell: string | number | null, decimal: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    // 0.1 + 0.2 is 0.3 to whoever opens the file; + 0 turns −0 into 0.
    return Number.isFinite(cell) ? String(tidy(cell) + 0).replace('.', decimal) : ''
  }
  return quoted(NUMBER.test(cell) ? cell : harmless(cell))
}

/** A number as people write it has a sign and is no formula; its decimals are left as they stand. */
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/

/**
 * The beginning of a formula, at the start of the text or after what another spreadsheet's settings would
 * take for the end of a cell. The wide forms of the signs count: Excel in Japanese reads them so.
 */
const FORMULA = /(^|[,;\t\r\n])(?=[\s\0]*[=+\-@＝＋－＠])/g

const harmless = (text: string): string =>
  (/^[\t\r\n\0]/.test(text) ? `'${text}` : text).replace(FORMULA, (_, before) => `${before}'`)

const quoted = (text: string): string =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
