/** Signs that part the cells of a pasted table. */
export type Delimiter = '\t' | ';' | '|' | ','

/** One row of cells and the line of the text, from 1, on which it starts. */
export interface TextRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What splitting found besides rows. */
export interface Delimited {
  readonly delimiter: Delimiter
  readonly rows: readonly TextRow[]
  /** Rows beyond the limit, counted and not read. */
  readonly unread: number
  /** A quotation mark that is never closed was taken as an ordinary character from this line on. */
  readonly unclosed?: number
  /** Rows with cells cut off by the column limit or by the length limit. */
  readonly cut: readonly {
    readonly line: number
    readonly what: 'columns' | 'cell'
    readonly column: number
  }[]
}

export const PASTE_LIMITS = {
  characters: 2_000_000,
  rows: 5_000,
  columns: 200,
  cell: 10_000
} as const

/** In order of preference: commas come last, because they are also decimals. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ',']

export const isBlank = (cells: readonly string[]) => cells.every(cell => cell.trim() === '')

function findQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Rows of a text, read as they are asked for. */
interface RowReader {
  /** The next row, blank ones included; undefined at the end of the text. */
  next(): TextRow | undefined
  /** What was odd so far. */
  readonly odd: Pick<Delimited, 'cut' | 'unclosed'>
}

/**
 * Splits the text at one delimiter, by the rules of RFC 4180 and leniently: lines end in any usual
 * way, text after a closing quote belongs to the cell, an unclosed quote is an ordinary character.
 * Linear in the length of the text.
 */
export function rowReader(text: string, delimiter: Delimiter): RowReader {
  const cut: Delimited['cut'][number][] = []
  const stop = new RegExp(delimiter === '|' ? '[|\r\n]' : `[${delimiter}\r\n]`, 'g')
  let unclosed: number | undefined
  let line = 1
  let at = 0
  return {
    next() {
      if (at >= text.length) return undefined
      const started = line
      const cells: string[] = []
      let ended = false
      while (!ended) {
        let cell = ''
        if (text[at] === '"' && unclosed === undefined) {
          const close = findQuote(text, at + 1)
          if (close === -1) unclosed = line
          else {
            const quoted = text.slice(at + 1, close)
            line += (quoted.match(/\r\n|\r|\n/g) ?? []).length
            cell = quoted.replaceAll('""', '"')
            at = close + 1
          }
        }
        stop.lastIndex = at
        const end = stop.exec(text)?.index ?? text.length
        cell += text.slice(at, end)
        if (cell.length > PASTE_LIMITS.cell) {
          cut.push({ line: started, what: 'cell', column: cells.length })
          cell = cell.slice(0, PASTE_LIMITS.cell)
        }
        if (cells.length === PASTE_LIMITS.columns && cell.trim() !== '') {
          if (cut.at(-1)?.line !== started || cut.at(-1)?.what !== 'columns') {
            cut.push({ line: started, what: 'columns', column: cells.length })
          }
        }
        if (cells.length < PASTE_LIMITS.columns) cells.push(cell)
        ended = text[end] !== delimiter
        at = end + 1
      }
      if (text[at - 1] === '\r' && text[at] === '\n') at += 1
      line += 1
      return { line: started, cells }
    },
    get odd() {
      return { cut, ...(unclosed === undefined ? {} : { unclosed }) }
    }
  }
}

/**
 * The rows of the text that have something in them, as `rowReader` reads them.
 *
 * @param most rows with something in them after which reading stops (the rest is counted as `unread`)
 */
export function splitRows(
  text: string,
  delimiter: Delimiter,
  most: number
): Omit<Delimited, 'delimiter'> {
  const reader = rowReader(text, delimiter)
  const rows: TextRow[] = []
  let unread = 0
  for (let row = reader.next(); row; row = reader.next()) {
    if (isBlank(row.cells)) continue
    if (rows.length < most) rows.push(row)
    else unread += 1
  }
  return { rows, unread, ...reader.odd }
}

/** How well a delimiter explains the first rows: the share of rows that have the usual width. */
function usualWidth(rows: readonly TextRow[]): { width: number; share: number } {
  const widths = new Map<number, number>()
  for (const row of rows) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1)
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return { width, share: count / rows.length }
}

function detect(text: string): Delimiter {
  const head = text.slice(0, 50_000)
  const found = DELIMITERS.map(delimiter => ({
    delimiter,
    ...usualWidth(splitRows(head, delimiter, 50).rows)
  }))
  const tables = found.filter(one => one.width > 1)
  return (tables.find(one => one.share >= 0.5) ?? tables[0])?.delimiter ?? '\t'
}

/** The delimiter of a text, and what is left of it without the marks that spreadsheets put in front. */
interface Opened {
  readonly body: string
  readonly delimiter: Delimiter
  /** Its first line says the delimiter, and is no row. */
  readonly declared: boolean
}

/**
 * The delimiter is the first of tab, `;`, `|`, `,` that gives most rows the same width; a first line
 * `sep=;` (which spreadsheets write) decides.
 */
export function openDelimited(text: string): Opened {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const declared = /^"?sep=([\t;|,])"?[\r\n]/i.exec(body)?.[1] as Delimiter | undefined
  return { body, delimiter: declared ?? detect(body), declared: declared !== undefined }
}

/**
 * Splits pasted text or a file into rows of cells.
 * The text is at most `PASTE_LIMITS.characters` long: the caller refuses longer ones.
 *
 * @param most rows that are read
 */
export function readDelimited(text: string, most: number = PASTE_LIMITS.rows): Delimited {
  const { body, delimiter, declared } = openDelimited(text)
  const { rows, ...rest } = splitRows(body, delimiter, most + 1)
  return { delimiter, ...rest, rows: declared ? rows.slice(1) : rows }
}
