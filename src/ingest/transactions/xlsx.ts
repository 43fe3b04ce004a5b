import { zipSync } from 'fflate'
import { LIMITS } from './limits.ts'
import type { Refusal } from './reading.ts'
import { unzip } from './zip.ts'

/** One sheet of a workbook as tab-separated text: one line a row, so that line numbers are row numbers. */
export interface SheetText {
  readonly name: string
  readonly bytes: Uint8Array
}

const isPart = (name: string) => /\.xml(?:\.rels)?$/i.test(name)

/**
 * How far the cells of a sheet reach. The reader of workbooks fills up every row to the last column and
 * every gap between rows, so that two cells in opposite corners would take all memory: this looks first.
 *
 * @returns rows and columns, or undefined for an address that is none
 */
function extentOf(xml: string): { rows: number; columns: number } | undefined {
  let rows = 0
  let columns = 0
  let counted = 0
  for (const match of xml.matchAll(/<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])[^>]*/g)) {
    const tag = match[0]
    const isRow = /^<(?:[\w.-]+:)?row/.test(tag)
    if (isRow) counted += 1
    for (const attribute of tag.matchAll(/[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      const address = /^([A-Z]{0,3})(\d{1,7})$/.exec(attribute[1] ?? attribute[2] ?? '')
      if (!address) return undefined
      rows = Math.max(rows, Number(address[2]))
      const letters = address[1] ?? ''
      let column = 0
      for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64
      columns = Math.max(columns, column)
    }
  }
  return { rows: Math.max(rows, counted), columns }
}

/** Numbers with three decimals get a fourth: 1.2340 is no thousand in any notation. */
function numberText(value: number): string {
  const text = String(value)
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text.replace(/^(-?\d\.\d{3})e/, '$10e')
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberText(cell) : ''
  // Half a second is what a spreadsheet's binary fractions may be off.
  if (cell instanceof Date) return isoDay(cell.getTime() + 500)
  const text = String(cell).replace(/[\t\r\n\0]+/g, ' ')
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

function isoDay(time: number): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

/** The reader of workbooks leaves cells with an error empty; as texts they stay what they are: “#DIV/0!”. */
function withErrors(files: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> {
  const kept = [...files].map(([name, bytes]) => {
    if (!/worksheets\//i.test(name) || name.endsWith('.rels')) return [name, bytes] as const
    const xml = new TextDecoder().decode(bytes)
    if (!/\st\s*=\s*["']e["']/.test(xml)) return [name, bytes] as const
    const told = xml.replace(/(<(?:[\w.-]+:)?c\b[^<>]*?\st\s*=\s*)(["'])e\2/g, '$1$2str$2')
    return [name, new TextEncoder().encode(told)] as const
  })
  return Object.fromEntries(kept)
}

const ROWS_AT_ONCE = 5_000

function textOf(rows: readonly (readonly unknown[])[]): Uint8Array {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE)
    pieces.push(encoder.encode(some.map(row => `${row.map(cellText).join('\t')}\n`).join('')))
  }
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Refuses what would take too much before anything reads it. */
function tooLarge(files: ReadonlyMap<string, Uint8Array>): Refusal | undefined {
  let cells = 0
  for (const [name, bytes] of files) {
    if (!/worksheets\//i.test(name) || name.endsWith('.rels')) continue
    const extent = extentOf(new TextDecoder().decode(bytes))
    if (!extent) return { kind: 'damaged' }
    const { rows, columns } = extent
    if (columns > LIMITS.columns && rows * columns > 1_000_000) {
      return { kind: 'too-many-columns', columns, limit: LIMITS.columns }
    }
    cells += rows * Math.max(1, columns)
    if (cells > LIMITS.workbookCells) return { kind: 'too-many-rows', limit: LIMITS.rows }
  }
  return undefined
}

/**
 * Reads the sheets of an XLSX workbook. It is unpacked here, under a hard limit, and handed to the
 * reader as an archive of plain files: no declared size is ever trusted. Formulas count with the
 * result that was saved; nothing is computed.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly SheetText[] | Refusal> {
  const files = unzip(bytes, isPart)
  if ('kind' in files) return files
  if (![...files.keys()].some(name => /^\/?xl\/workbook\.xml$/i.test(name))) {
    return { kind: 'format', found: 'zip' }
  }
  const large = tooLarge(files)
  if (large) return large
  const plain = zipSync(withErrors(files), { level: 0 })
  const { default: readWorkbook } = await import('read-excel-file/universal')
  try {
    const sheets = await readWorkbook(new Blob([plain]), { trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, bytes: textOf(data) }))
  } catch {
    return { kind: 'damaged' }
  }
}
