import { strToU8, zipSync } from 'fflate'
import { plain, xml } from '../markup.ts'

/** How a cell looks; the order is that of `cellXfs` in the styles. */
const LOOKS = [
  'plain',
  'bold',
  'wrapped',
  'input',
  'money',
  'percent',
  'integer',
  'number'
] as const

export type Look = (typeof LOOKS)[number]

/** A cell. A text is a text whatever it begins with: only `formula` is ever computed. */
export type Cell =
  | { readonly text: string; readonly look?: Look }
  | { readonly number: number; readonly look?: Look }
  | { readonly formula: string; readonly value: number | string; readonly look?: Look }
  | { readonly empty: true; readonly look: Look }

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
}

/** A name for a cell, absolute: `'Exercise 1'!$B$5`. */
export interface DefinedName {
  readonly name: string
  readonly refersTo: string
}

/** The earliest date of a ZIP: the same exercises give the same file. */
const DATE = new Date(1980, 0, 1)

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A workbook as a file (ECMA-376, SpreadsheetML). Formulas stand in it in English, as the format asks;
 * every program shows them, and the numbers, in its own language.
 *
 * @param moneyFormat the format code of money, e.g. `#,##0.00\ [$€-C0A]`
 */
export function workbookBytes(
  sheets: readonly Sheet[],
  names: readonly DefinedName[],
  moneyFormat: string
): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets><definedNames>${names.map(({ name, refersTo }) => `<definedName name="${xml(name)}">${xml(refersTo)}</definedName>`).join('')}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles(moneyFormat)
  }
  for (const [i, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime: DATE }]])
    )
  )
}

/** `A1`, counted from 0; sheets here have fewer than 26 columns. */
export const cellName = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`

function sheetXml({ rows, widths }: Sheet): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
  )
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, cellName(row, column))).join('')}</row>`
  )
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><pageSetup paperSize="9"/></worksheet>`
}

function cellXml(cell: Cell, at: string): string {
  const style = LOOKS.indexOf(cell.look ?? 'plain')
  if ('text' in cell) {
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(cell.text)}</t></is></c>`
  }
  if ('number' in cell) return `<c r="${at}" s="${style}"><v>${plain(cell.number)}</v></c>`
  if ('empty' in cell) return `<c r="${at}" s="${style}"/>`
  const { formula, value } = cell
  return typeof value === 'string'
    ? `<c r="${at}" s="${style}" t="str"><f>${xml(formula)}</f><v>${xml(value)}</v></c>`
    : `<c r="${at}" s="${style}"><f>${xml(formula)}</f><v>${plain(value)}</v></c>`
}

function styles(moneyFormat: string): string {
  const wrap = '<alignment vertical="top" wrapText="1"/>'
  const xf = (parts: string, inside = '') =>
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" ${parts}>${inside}</xf>`.replace(
      /(\w+)="0" (?=.*\b\1=")/g,
      ''
    )
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="${xml(moneyFormat)}"/><numFmt numFmtId="165" formatCode="#,##0.######"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF6D6"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${LOOKS.length}">${xf('')}${xf('fontId="1" applyFont="1"')}${xf('applyAlignment="1"', wrap)}${xf('fillId="2" borderId="1" applyFill="1" applyBorder="1"')}${xf('numFmtId="164" applyNumberFormat="1"')}${xf('numFmtId="10" applyNumberFormat="1"')}${xf('numFmtId="3" applyNumberFormat="1"')}${xf('numFmtId="165" applyNumberFormat="1"')}</cellXfs></styleSheet>`
}
