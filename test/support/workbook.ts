import { strToU8, zipSync } from 'fflate'

type Cell = string | number | boolean | Date | null

/** A cell with a formula: what was saved as its result, if anything. */
interface Formula {
  readonly formula: string
  readonly result?: number
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

function cellXml(cell: Cell | Formula, address: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`
  // Style 1 is a date; 1 January 1970 is day 25,569.
  if (cell instanceof Date) {
    return `<c r="${address}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`
  }
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  }
  const result = cell.result === undefined ? '' : `<v>${cell.result}</v>`
  return `<c r="${address}"><f>${escaped(cell.formula)}</f>${result}</c>`
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const sheetXml = (rows: readonly (readonly (Cell | Formula)[])[]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, columnName(column) + (row + 1))).join('')}</row>`
    )
    .join('')}</sheetData></worksheet>`

/** The files of a workbook with these sheets, given as rows or as their XML. */
export function workbookFiles(
  sheets: Readonly<Record<string, readonly (readonly (Cell | Formula)[])[] | string>>
): Record<string, Uint8Array> {
  const names = Object.keys(sheets)
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
      )
      .join(
        ''
      )}<Relationship Id="rId99" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
  }
  for (const [at, rows] of Object.values(sheets).entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = typeof rows === 'string' ? rows : sheetXml(rows)
  }
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
}

/** A workbook as a spreadsheet would save it. */
export const workbook = (sheets: Parameters<typeof workbookFiles>[0]): Uint8Array =>
  zipSync(workbookFiles(sheets), { level: 6 })
