import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { type Delimited, PASTE_LIMITS } from './delimited.ts'
import { quote } from './number-sentences.ts'

/** What splitting a text into cells found odd. */
export type OddCells = Pick<Delimited, 'cut' | 'unclosed'>

/** Places that are named; of more, the number is said. */
const NAMED = 5

/**
 * A sentence for each cell that was cut off and for a quotation mark that is never closed, with its line.
 *
 * @param nameOf the header of a column by its position; '' for one without
 */
export function sayOddCells(
  { cut, unclosed }: OddCells,
  nameOf: (column: number) => string,
  locale: Locale
): string[] {
  const en = locale === 'en'
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const said = cut.slice(0, NAMED).map(({ line, what, column }) => {
    const at = `${en ? 'Line' : 'Línea'} ${count(line)}`
    if (what === 'columns')
      return en
        ? `${at}: only the first ${count(PASTE_LIMITS.columns)} cells were read.`
        : `${at}: solo se han leído las primeras ${count(PASTE_LIMITS.columns)} celdas.`
    const header = nameOf(column)
    const name =
      header === '' ? `${en ? 'column' : 'columna'} ${count(column + 1)}` : quote(header, locale)
    const most = count(PASTE_LIMITS.cell)
    return en
      ? `${at}, ${name}: the cell is longer than ${most} characters; the rest was not read.`
      : `${at}, ${name}: la celda pasa de ${most} caracteres; el resto no se ha leído.`
  })
  const more = cut.length - NAMED
  if (more > 0)
    said.push(
      en
        ? `More lines with cells that were cut off: ${count(more)}.`
        : `Otras líneas con celdas recortadas: ${count(more)}.`
    )
  if (unclosed !== undefined)
    said.push(
      en
        ? `Line ${count(unclosed)}: a quotation mark is never closed; it was read as an ordinary character.`
        : `Línea ${count(unclosed)}: hay unas comillas que no se cierran; se han leído como un carácter más.`
    )
  return said
}
