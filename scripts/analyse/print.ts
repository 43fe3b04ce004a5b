import { toCsv } from '../../src/i18n/csv.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import type { Locale } from '../../src/i18n/locale.ts'
import type { ResultColumn } from '../../src/sql/columns.ts'
import type { Cell, Database } from './database.ts'

/** Rows that a terminal is given; --csv gives all. */
const SHOWN = 100

/** No cell may move the cursor or colour the terminal. */
const safe = (text: string) => text.replace(/\p{C}/gu, '·')

const shown = (cell: Cell, locale: Locale): string => {
  if (cell === null) return ''
  return typeof cell === 'number'
    ? formatNumber(cell, locale, { kind: 'number' })
    : safe(cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)
}

/** Columns side by side, numbers to the right. */
function aligned(columns: readonly string[], rows: readonly Cell[][], locale: Locale): string {
  const texts = [columns, ...rows.map(row => row.map(cell => shown(cell, locale)))]
  const widths = columns.map((_, at) => Math.max(...texts.map(row => [...(row[at] ?? '')].length)))
  const right = columns.map((_, at) => rows.every(row => typeof row[at] !== 'string'))
  const lines = texts.map(row =>
    row
      .map((text, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - [...text].length)
        return right[at] ? space + text : text + space
      })
      .join('  ')
      .trimEnd()
  )
  const rule = widths.map(width => '-'.repeat(width)).join('  ')
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** One row reads better downwards, and has room to say what each number is. */
function downwards(row: readonly Cell[], columns: readonly ResultColumn[], locale: Locale): string {
  const cells = columns.map(({ name, says }, at) => [
    name,
    shown(row[at] ?? null, locale),
    says[locale]
  ])
  const width = (of: number) => Math.max(...cells.map(cell => [...(cell[of] ?? '')].length))
  const [names, values] = [width(0), width(1)]
  return cells
    .map(
      ([name = '', value = '', says]) => `${name.padEnd(names)}  ${value.padStart(values)}  ${says}`
    )
    .join('\n')
}

type Rows = ReturnType<Database['run']>

/** The first rows for a reader; what is left out is said. */
export async function printTable(
  rows: Rows,
  columns: readonly ResultColumn[],
  locale: Locale,
  out: (text: string) => void
) {
  const kept: Cell[][] = []
  let count = 0
  for await (const part of rows) {
    count += part.rows.length
    kept.push(...part.rows.slice(0, SHOWN - kept.length))
  }
  const names = columns.map(({ name }) => name)
  const [first] = kept
  out(
    `${first && count === 1 ? downwards(first, columns, locale) : aligned(names, kept, locale)}\n`
  )
  if (count <= SHOWN) return
  const more = formatNumber(count - SHOWN, locale, { kind: 'integer' })
  out(
    locale === 'es'
      ? `… y ${more} filas más: todas, con --csv\n`
      : `… and ${more} more rows: all with --csv\n`
  )
}

/** All rows as CSV, safe to open in a spreadsheet; without the byte-order mark, which a pipe would keep. */
export async function printCsv(rows: Rows, out: (text: string) => void) {
  let first = true
  for await (const { columns, rows: some } of rows) {
    const text = toCsv(columns, some, 'en').slice(1)
    out(first ? text : text.slice(text.indexOf('\r\n') + 2))
    first = false
  }
}
